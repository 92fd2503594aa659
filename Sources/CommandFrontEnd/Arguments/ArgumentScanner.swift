/// Splits a command line into options and arguments, without knowing which option takes a value.
struct ArgumentScanner {
    enum Token: Equatable {
        case argument(String)
        /// `--name` or `--name=attached`
        case long(String, attached: String?)
        /// `-x`, with what is written behind it: more flags, or its value.
        case short(Character, rest: String)
    }

    /// In reverse order: the next one is the last.
    private var remaining: [String]
    private var hasEnded = false

    init(_ arguments: some Sequence<String>) { remaining = arguments.reversed() }

    mutating func next() -> Token? {
        guard let text = remaining.popLast() else { return nil }
        if hasEnded || !text.hasPrefix("-") || text == "-" { return .argument(text) }
        if text == "--" {
            hasEnded = true
            return next()
        }
        if text.hasPrefix("--") { return long(text) }
        let letters = text.dropFirst()
        return letters.first.map { .short($0, rest: String(letters.dropFirst())) }
    }

    private func long(_ text: String) -> Token {
        guard let sign = text.firstIndex(of: "=") else { return .long(text, attached: nil) }
        return .long(String(text[..<sign]), attached: String(text[text.index(after: sign)...]))
    }

    /// The next argument whatever it looks like.
    mutating func nextRaw() -> String? { remaining.popLast() }

    /// The next argument unless it starts with `-`.
    mutating func nextUnlessOption() -> String? {
        guard let text = remaining.last, !text.hasPrefix("-") else { return nil }
        return remaining.popLast()
    }

    /// Puts the flags behind a first one back: `-kx` is `-k -x`.
    mutating func unbundle(_ rest: String) {
        if !rest.isEmpty { remaining.append("-" + rest) }
    }
}
