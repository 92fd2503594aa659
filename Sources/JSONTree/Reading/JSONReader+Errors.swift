extension JSONReader {
    /// The error for a place where the grammar wants something else.
    func unexpected(_ expected: JSONError.Expected) -> JSONSyntaxError {
        let range = tokenRange
        switch current {
        case _ where range.isEmpty: return JSONSyntaxError(.unexpected(.end, expected: expected), range)
        case ASCII.slash where range.count == 2:
            return JSONSyntaxError(.comment, range)
        case ASCII.doubleQuote: return JSONSyntaxError(.unexpected(.string, expected: expected), range)
        default: return JSONSyntaxError(.unexpected(.text(text(range)), expected: expected), range)
        }
    }

    func trailingComma(before bracket: String) -> JSONSyntaxError {
        JSONSyntaxError(.trailingComma(before: bracket), offset..<offset + 1)
    }

    /// What a reader sees as one thing at the offset: a word of up to 40 bytes, the start of a comment, or a character.
    private var tokenRange: Range<Int> {
        guard offset < bytes.count else { return offset..<offset }
        var end = offset + 1
        if bytes[offset].isWordByte {
            while end < bytes.count, bytes[end].isWordByte, end - offset < 40 { end += 1 }
        } else if bytes[offset] == ASCII.slash, end < bytes.count,
            bytes[end] == ASCII.slash || bytes[end] == ASCII.asterisk
        {
            end += 1
        }
        while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
        return offset..<end
    }
}
