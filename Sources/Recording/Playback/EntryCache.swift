import HTTPModel

/// Entries that were read lately, as long as they take little memory.
struct EntryCache {
    private static let limit = 8 << 20

    private var entries: [Int: HAREntry] = [:]
    private var size = 0

    mutating func entry(
        _ number: Int, read: (Int) throws(HARError) -> HAREntry
    ) throws(HARError) -> HAREntry {
        if let known = entries[number] { return known }
        let entry = try read(number)
        let bytes = entry.approximateSize
        if size + bytes > Self.limit { (entries, size) = ([:], 0) }
        if bytes <= Self.limit {
            entries[number] = entry
            size += bytes
        }
        return entry
    }
}

extension HAREntry {
    fileprivate var approximateSize: Int {
        2048 + (exchange.request.body?.length ?? 0) + (exchange.response?.body.count ?? 0)
    }
}
