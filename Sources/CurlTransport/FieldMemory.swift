import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The field lines of the response before, with the fields they gave: a server repeats most of its lines as they are, and
/// a line that is known need not be parsed again.
struct FieldMemory {
    /// A field with what its line says about the body.
    struct Parsed {
        let field: HTTPField
        let isCoding: Bool
        /// What it announces as the length of the body.
        let length: Int?

        init(_ field: HTTPField) {
            self.field = field
            isCoding = field.name.equalsIgnoringASCIICase("Content-Encoding")
            length = field.name.equalsIgnoringASCIICase("Content-Length") ? Int(field.value) : nil
        }
    }

    private struct Entry {
        let line: [UInt8]
        let parsed: Parsed
    }

    private var entries: [Entry] = []

    /// What is kept at most: lines, and bytes of each.
    private static let limit = (lines: 32, bytes: 256)

    /// The field of this line when the line at the same place was the same.
    func field(at place: Int, of line: UnsafeRawBufferPointer) -> Parsed? {
        guard place < entries.count, entries[place].line.count == line.count, let start = line.baseAddress else {
            return nil
        }
        let isSame = entries[place].line.withUnsafeBytes { known in
            known.baseAddress.map { memcmp($0, start, line.count) == 0 } ?? false
        }
        return isSame ? entries[place].parsed : nil
    }

    mutating func note(_ parsed: Parsed, at place: Int, of line: UnsafeRawBufferPointer) {
        guard place <= entries.count, place < Self.limit.lines, line.count <= Self.limit.bytes else { return }
        let entry = Entry(line: Array(line), parsed: parsed)
        if place < entries.count { entries[place] = entry } else { entries.append(entry) }
    }
}
