/// The first closing bracket of a script that nothing opened. Behind it the script would end before its end.
struct SurplusBracket {
    let text: String
    /// Counted from 1.
    let line: Int

    /// Nil where every bracket that is closed was opened.
    init?(in script: String) {
        var open: [String] = []
        let pairs = [")": "(", "]": "[", "}": "{"]
        for token in ScriptTokenizer.tokens(of: script) where token.kind == .punctuator {
            if pairs.values.contains(token.text) { open.append(token.text) }
            guard let opening = pairs[token.text] else { continue }
            guard open.popLast() == opening else {
                text = token.text
                line = script.unicodeScalars.prefix(token.start).count { $0 == "\n" } + 1
                return
            }
        }
        return nil
    }
}
