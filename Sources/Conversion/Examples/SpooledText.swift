/// A text that waits in a store for its place, mostly outside memory.
struct SpooledText {
    private static let blockSize = 1 << 20

    private let store: any CollectionStore
    private var recent: [UInt8] = []
    private var passed = 0

    init(_ store: any CollectionStore) { self.store = store }

    /// Adds to the end; returns where that stands.
    mutating func append(_ bytes: [UInt8]) -> Range<Int> {
        let start = passed + recent.count
        if bytes.count >= Self.blockSize {
            flush()
            setAside(bytes)
        } else {
            recent += bytes
            if recent.count >= Self.blockSize { flush() }
        }
        return start..<start + bytes.count
    }

    /// Must come before anything is written.
    mutating func flush() {
        guard !recent.isEmpty else { return }
        setAside(recent)
        recent.removeAll(keepingCapacity: true)
    }

    private mutating func setAside(_ bytes: [UInt8]) {
        _ = store.setAside(bytes)
        passed += bytes.count
    }

    /// Writes a stretch of it to where the store's collection goes.
    func write(_ range: Range<Int>) {
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.blockSize) {
            store.write(store.recall(start..<min(start + Self.blockSize, range.upperBound)))
        }
    }
}
