extension JSONNumber {
    /// Takes a text that is a number by RFC 8259 section 6, and refuses any other.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let length = Self.length(of: bytes[...]), length == bytes.count else { return nil }
        self.init(uncheckedText: text)
    }

    /// How many bytes at the start of a text are a number, or nil when it starts with none.
    static func length(of bytes: ArraySlice<UInt8>) -> Int? {
        var end = bytes.startIndex
        func isDigit() -> Bool { end < bytes.endIndex && bytes[end].isDigit }
        func isAt(_ byte: UInt8) -> Bool { end < bytes.endIndex && bytes[end] == byte }
        if isAt(ASCII.minus) { end += 1 }
        if isAt(ASCII.zero) {
            end += 1
            if isDigit() { return nil }
        } else {
            guard isDigit() else { return nil }
            while isDigit() { end += 1 }
        }
        if isAt(ASCII.dot) {
            end += 1
            guard isDigit() else { return nil }
            while isDigit() { end += 1 }
        }
        if isAt(UInt8(ascii: "e")) || isAt(UInt8(ascii: "E")) {
            end += 1
            if isAt(ASCII.plus) || isAt(ASCII.minus) { end += 1 }
            guard isDigit() else { return nil }
            while isDigit() { end += 1 }
        }
        return end - bytes.startIndex
    }
}
