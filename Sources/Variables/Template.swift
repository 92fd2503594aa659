/// A text with variables in it, parsed once and rendered many times.
///
/// A token is `{{name}}`, where the name is any run of characters but braces and is used verbatim; so the innermost token
/// is found first. `<<name>>` is a token as well, but it stays as it is when no such variable is defined: a here-document
/// or a shift operator is left alone.
package struct Template: Sendable {
    package let source: String
    /// The source cut at its tokens; empty for a text without any.
    let segments: [Segment]
    /// Whether replacing tokens can put the two characters that open another one side by side, as in `{{a{{n}}}}`.
    let mayNest: Bool

    enum Segment: Sendable {
        case text(String)
        case token(Token)
    }

    package init(_ source: String) {
        self.source = source
        var scanner = TemplateScanner(source)
        scanner.scan()
        segments = scanner.segments
        mayNest = scanner.mayNest
    }

    /// A text in which nothing is replaced, whatever stands in it.
    package init(literal source: String) {
        self.source = source
        segments = []
        mayNest = false
    }

    /// Whether there is nothing to replace, so that rendering costs nothing.
    package var isConstant: Bool { segments.isEmpty }

    package var isEmpty: Bool { source.isEmpty }

    /// The tokens as they stand in the source, in order. Names that only come together while rendering are not among them.
    package var tokens: [Token] {
        segments.compactMap { segment in
            switch segment {
            case .text: nil
            case .token(let token): token
            }
        }
    }

    /// The names of the tokens, each once, in order.
    package var names: [String] {
        var seen: Set<String> = []
        return tokens.map(\.name).filter { seen.insert($0).inserted }
    }
}

extension Template: Hashable {
    package static func == (left: Self, right: Self) -> Bool { left.source == right.source }
    package func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

extension Template: ExpressibleByStringLiteral {
    package init(stringLiteral source: String) { self.init(source) }
}

extension Template: CustomStringConvertible {
    package var description: String { source }
}
