extension JSONReader {
    mutating func readNumber() throws(JSONSyntaxError) -> JSONNumber {
        guard mode == .strict else { return try readJSON5Number() }
        let start = offset
        guard let end = bytes.span.endOfNumber(at: start) else { throw badNumber(from: start) }
        offset = end
        return JSONNumber(uncheckedText: text(start..<end))
    }

    func badNumber(from start: Int) -> JSONSyntaxError {
        let range = numberLikeRange(from: start)
        return JSONSyntaxError(.badNumber(text(range)), range)
    }

    /// What looks like one number, however wrong.
    func numberLikeRange(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].isWordByte || [ASCII.dot, ASCII.plus, ASCII.minus].contains(bytes[end]) {
            end += 1
        }
        return start..<max(end, start + 1)
    }
}
