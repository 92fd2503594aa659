import RunModel

/// Where a script cannot be read. The engine tells the line, and names what it did not expect there.
enum SyntaxPlace {
    static func finding(_ error: ScriptError, in text: String, _ tokens: [ScriptToken]) -> ScriptFinding {
        let line = lineRange(error.line ?? 1, of: text)
        if error.message == ScriptError.unexpectedEnd {
            return ScriptFinding(.syntax(error.message), at: line.upperBound..<line.upperBound, in: text)
        }
        let candidates = tokens.filter { line.contains($0.start) && $0.text == unexpected(error.message) }
        let range = candidates.count == 1 ? candidates[0].start..<(candidates[0].start + candidates[0].length) : line
        return ScriptFinding(.syntax(error.message), at: range, in: text)
    }

    /// `;` of `Unexpected token ';'`
    private static func unexpected(_ message: String) -> String? {
        let parts = message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    /// A line without the blanks around it.
    private static func lineRange(_ number: Int, of text: String) -> Range<Int> {
        let scalars = Array(text.unicodeScalars)
        let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard number >= 1, number <= lines.count else { return scalars.count..<scalars.count }
        let line = lines[number - 1]
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = line.firstIndex(where: { !isBlank($0) }), let last = line.lastIndex(where: { !isBlank($0) })
        else { return line.startIndex..<line.startIndex }
        return first..<(last + 1)
    }
}
