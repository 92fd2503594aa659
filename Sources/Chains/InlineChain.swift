package import RunModel

/// A chain written on the command line: names of requests with arrows between them, and captures.
package struct InlineChain {
    private let text: String
    private let captures: [String]

    /// Each capture reads `NAME=SELECTOR`.
    package init(_ text: String, captures: [String] = []) {
        self.text = text
        self.captures = captures
    }

    /// True for a text that holds an arrow, `->` or `→`.
    package static func describes(_ text: String) -> Bool { text.contains("->") || text.contains("→") }

    package func definition() throws(ChainError) -> ChainDefinition {
        let names = text.replacing("→", with: "->").split(separator: "->", omittingEmptySubsequences: false)
            .map { $0.trimmingBlanks }
        guard !names.contains(where: \.isEmpty) else {
            throw ChainError(.unknownRequest("", known: []))
        }
        var chain = ChainDefinition(
            name: names.joined(separator: " → "),
            steps: names.map { ChainDefinition.Step(request: $0, rules: StepRules().expectingSuccess) })
        chain.floatingCaptures = try Self.captures(captures)
        return chain
    }

    /// The captures of the command line, which bind to the first step whose response has their value.
    package static func captures(_ texts: [String]) throws(ChainError) -> [Capture] {
        try texts.map(capture)
    }

    private static func capture(_ text: String) throws(ChainError) -> Capture {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ChainError(.badCapture(text))
        }
        let selectorText = String(text[text.index(after: equals)...])
        do {
            return Capture(
                variable: String(text[..<equals]), selector: try SelectorText(selectorText).selector(),
                selectorText: selectorText)
        } catch {
            throw ChainError(.badSelector(selectorText, reason: error.reason))
        }
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
