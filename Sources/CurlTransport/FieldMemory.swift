import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The field lines of the response before, with the fields they gave: a server repeats most of its lines as they are, and
/// a line that is known need not be parsed again.
struct FieldMemory {
    private struct Entry {
        let line: [UInt8]
        let field: HTTPField
    }

    private var entries: [Entry] = []

    /// What is kept at most: lines, and bytes of each.
    private static let limit = (lines: 32, bytes: 256)

    /// The field of this line when the line at the same place was the same.
    func field(at place: Int, of line: UnsafeRawBufferPointer) -> HTTPField? {
        guard place < entries.count, entries[place].line.count == line.count, let start = line.baseAddress else {
            return nil
        }
        let isSame = entries[place].line.withUnsafeBytes { known in
            known.baseAddress.map { memcmp($0, start, line.count) == 0 } ?? false
        }
        return isSame ? entries[place].field : nil
    }

    mutating func note(_ field: HTTPField, at place: Int, of line: UnsafeRawBufferPointer) {
        guard place <= entries.count, place < Self.limit.lines, line.count <= Self.limit.bytes else { return }
        let entry = Entry(line: Array(line), field: field)
        if place < entries.count { entries[place] = entry } else { entries.append(entry) }
    }
}
