/// Looks through the bytes of a JSON text.
extension Span<UInt8> {
    /// The byte at an offset; 0, which no grammar knows, behind the end.
    func byte(at offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }

    /// Where something else than space, by RFC 8259, stands.
    func endOfSpace(from start: Int) -> Int {
        var offset = start
        while true {
            switch byte(at: offset) {
            case ASCII.space, ASCII.lineFeed, ASCII.carriageReturn, ASCII.tab: offset += 1
            default: return offset
            }
        }
    }

    /// Where a quote, a backslash or a control character stands, or the end.
    @inline(__always)
    func endOfPlainCharacters(from start: Int, quote: UInt8) -> Int {
        var offset = start
        while offset + 8 <= count {
            let eight = EightBytes(self, at: offset)
            let marks = eight.marks(of: quote) | eight.marks(of: ASCII.backslash) | eight.marks(below: ASCII.space)
            guard marks == 0 else { return offset + EightBytes.count(before: marks) }
            offset += 8
        }
        while offset < count {
            let byte = self[offset]
            if byte == quote || byte == ASCII.backslash || byte < ASCII.space { break }
            offset += 1
        }
        return offset
    }

    /// Where a word ends that begins at an offset; nil where something else stands there, or a longer word.
    func end(of word: StaticString, at start: Int) -> Int? {
        let end = start + word.utf8CodeUnitCount
        guard end <= count else { return nil }
        // SAFETY: no index reaches the end of the word.
        for index in 0..<word.utf8CodeUnitCount where unsafe word.utf8Start[index] != self[start + index] { return nil }
        return byte(at: end).isWordByte ? nil : end
    }

    /// Where a number ends that begins at an offset; nil where none stands there, or more behind it.
    func endOfNumber(at start: Int) -> Int? {
        guard let end = JSONNumber.end(in: self, from: start) else { return nil }
        let next = byte(at: end)
        return next.isWordByte || next == ASCII.dot ? nil : end
    }

    func isSame(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }
}
