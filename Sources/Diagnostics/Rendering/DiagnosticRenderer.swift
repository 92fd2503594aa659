/// Draws diagnostics for people: what failed, where, the line with the place underlined, and what to do.
///
///     error: variable "base_url" has no value
///       --> collections/users.json:41:13  $.item[0].request.url.raw
///        |
///     41 |     "raw": "{{base_url}}/users",
///        |             ^^^^^^^^^^^^ not set in environment "staging"
///     help: pass --env-var base_url=URL
package struct DiagnosticRenderer: Sendable {
    package enum Style: Sendable, Hashable {
        case plain, coloured
    }

    private let style: Style
    private let columns: Int

    /// The source line is cut around the highlight to fit into so many columns; nothing else is.
    package init(style: Style = .plain, columns: Int = 100) {
        self.style = style
        self.columns = columns
    }

    /// The lines of the drawing, each ended by a line break.
    package func render(_ diagnostic: Diagnostic) -> String {
        let severity = diagnostic.severity.rawValue + ":"
        let message = VisibleText.line(diagnostic.message)
        var lines = [paint(severity, diagnostic.severity.ink) + " " + paint(message, .strong)]
        let gutter = gutterWidth(of: diagnostic)
        if let place = place(of: diagnostic) {
            lines.append(blanks(gutter) + paint("-->", .frame) + " " + place)
        }
        if let location = diagnostic.location, let excerpt = diagnostic.excerpt {
            lines += draw(excerpt, at: location, gutter: gutter, diagnostic.severity.ink)
        }
        if let help = diagnostic.help { lines += render(help: help) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func gutterWidth(of diagnostic: Diagnostic) -> Int {
        guard diagnostic.excerpt != nil, let line = diagnostic.location?.line else { return 2 }
        return max(2, String(line).count)
    }

    private func place(of diagnostic: Diagnostic) -> String? {
        let location = diagnostic.location.map { "\($0.file):\($0.line):\($0.column)" }
        let parts = [location, diagnostic.path].compactMap { $0 }.map(VisibleText.line)
        return parts.isEmpty ? nil : parts.joined(separator: "  ")
    }

    private func draw(
        _ excerpt: SourceExcerpt, at location: SourceLocation, gutter: Int, _ ink: Ink
    ) -> [String] {
        let line = ExcerptLine(
            excerpt.line, column: location.column - excerpt.firstColumn + 1, length: excerpt.length,
            isContinued: excerpt.firstColumn > 1, width: columns - gutter - 3)
        let number = String(location.line)
        let label = VisibleText.line(excerpt.label)
        let carets = String(repeating: "^", count: line.highlightWidth) + (label.isEmpty ? "" : " " + label)
        let bar = paint("|", .frame)
        return [
            blanks(gutter) + " " + bar,
            blanks(gutter - number.count) + paint(number, .frame) + " " + bar
                + (line.text.isEmpty ? "" : " " + line.text),
            blanks(gutter) + " " + bar + blanks(line.highlightStart + 1) + paint(carets, ink),
        ]
    }

    /// Help of several lines goes on under its first.
    private func render(help: String) -> [String] {
        let title = "help:"
        return help.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            (index == 0 ? paint(title, .strong) : blanks(title.count)) + " " + VisibleText.line(String(line))
        }
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private func paint(_ text: String, _ ink: Ink) -> String {
        switch style {
        case .plain: text
        case .coloured: "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
        }
    }
}

/// Colours and weights, by their codes of ECMA-48 section 8.3.117.
private enum Ink: String {
    case strong = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case frame = "34"
}

extension Diagnostic.Severity {
    fileprivate var ink: Ink {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
