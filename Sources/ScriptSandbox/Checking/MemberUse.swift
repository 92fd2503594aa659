/// One use of `pm` in a script: `pm.environment.get`.
struct MemberUse: Sendable, Hashable {
    /// One or two names behind `pm`.
    var names: [ScriptToken]
    /// The script gives the last of the names a value, or only asks whether it is there.
    var isHarmless: Bool
    /// The names are all there is: nothing of the value is read or called.
    var isBare: Bool
    /// Where `pm` stands.
    var start: Int

    /// As written, without blanks.
    var text: String { (["pm"] + names.map(\.text)).joined(separator: ".") }

    /// Where `pm` and so many of the names stand.
    func range(names count: Int) -> Range<Int> {
        start..<(names.prefix(count).last.map { $0.start + $0.length } ?? start)
    }
}

extension MemberUse {
    /// Every use of `pm` with a name behind it; none where the script calls something of its own `pm`.
    static func all(in tokens: [ScriptToken]) -> [MemberUse] {
        let places = tokens.indices.filter { isName("pm", tokens, $0) }
        guard !places.contains(where: { declares(tokens, at: $0) }) else { return [] }
        return places.compactMap { use(tokens, at: $0) }
    }

    /// A variable of that name, and not a property.
    private static func isName(_ name: String, _ tokens: [ScriptToken], _ index: Int) -> Bool {
        guard tokens[index].kind == .word, tokens[index].text == name else { return false }
        return index == 0 || ![".", "?."].contains(tokens[index - 1].text)
    }

    private static func use(_ tokens: [ScriptToken], at place: Int) -> MemberUse? {
        var names: [ScriptToken] = []
        var next = place + 1
        while names.count < 2, next + 1 < tokens.count, [".", "?."].contains(tokens[next].text),
            tokens[next + 1].kind == .word
        {
            names.append(tokens[next + 1])
            next += 2
        }
        guard !names.isEmpty else { return nil }
        let before = place > 0 ? tokens[place - 1].text : ""
        let after = next < tokens.count ? tokens[next].text : ""
        return MemberUse(
            names: names, isHarmless: after == "=" || after == "?." || ["typeof", "delete"].contains(before),
            isBare: ![".", "?.", "(", "["].contains(after), start: tokens[place].start)
    }

    /// Whether the name is declared here: by a keyword, as a parameter, or in a pattern.
    private static func declares(_ tokens: [ScriptToken], at place: Int) -> Bool {
        let before = place > 0 ? tokens[place - 1].text : ""
        let after = place + 1 < tokens.count ? tokens[place + 1].text : ""
        if ["const", "let", "var", "function", "class", "import"].contains(before) { return true }
        if after == "=>" || after == "=" && before != "." { return true }
        guard [",", "(", "{", "[", ":", "..."].contains(before), [",", ")", "}", "]", "="].contains(after) else {
            return false
        }
        return isInParametersOrPattern(tokens, at: place)
    }

    /// Whether the brackets around are those of parameters, or of what `const`, `let` and `var` take apart.
    private static func isInParametersOrPattern(_ tokens: [ScriptToken], at place: Int) -> Bool {
        guard let open = opening(tokens, around: place) else { return false }
        let before = open > 0 ? tokens[open - 1] : nil
        if ["const", "let", "var"].contains(before?.text) { return true }
        guard tokens[open].text == "(" else { return isInParametersOrPattern(tokens, at: open) }
        let beforeThat = open > 1 ? tokens[open - 2].text : ""
        if before?.text == "function" || beforeThat == "function" || before?.text == "catch" { return true }
        guard let close = closing(tokens, of: open), close + 1 < tokens.count else { return false }
        return tokens[close + 1].text == "=>"
    }

    private static func opening(_ tokens: [ScriptToken], around place: Int) -> Int? {
        var depth = 0
        for index in stride(from: place - 1, through: 0, by: -1) where tokens[index].kind == .punctuator {
            switch tokens[index].text {
            case ")", "]", "}": depth += 1
            case "(", "[", "{":
                if depth == 0 { return index }
                depth -= 1
            default: break
            }
        }
        return nil
    }

    private static func closing(_ tokens: [ScriptToken], of open: Int) -> Int? {
        var depth = 0
        for index in tokens[open...].indices where tokens[index].kind == .punctuator {
            switch tokens[index].text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}":
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }
}
