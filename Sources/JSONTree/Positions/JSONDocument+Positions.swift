package import Diagnostics

extension JSONDocument {
    /// The two parts of a member. An element has only a value.
    package enum Part: Sendable, Hashable {
        case key, value
    }

    /// Where a value starts in the text, or its name; nil when the text has no such value.
    package func sourceLocation(of location: JSONLocation, of part: Part = .value) -> SourceLocation? {
        guard let (token, isExact) = token(nearest: location), isExact else { return nil }
        return stretch(of: part, of: token).location
    }

    /// A message about a value, with place, path and the line. Where the text has no such value, as for a missing
    /// member, it points to the nearest ancestor that it has.
    ///
    /// - Parameter text: What is to be underlined where it stands inside the value, instead of the whole of it.
    package func diagnostic(
        _ severity: Diagnostic.Severity, _ message: String, at location: JSONLocation, part: Part = .value,
        underlining text: String? = nil, label: String = "", help: String? = nil
    ) -> Diagnostic {
        var diagnostic = Diagnostic(severity, message, path: location.description, help: help)
        guard let (token, isExact) = token(nearest: location) else {
            diagnostic.location = SourceLocation(file: file, line: 1, column: 1)
            return diagnostic
        }
        let stretch =
            text.flatMap { self.stretch(of: $0, in: token.value) }
            ?? self.stretch(of: isExact ? part : .value, of: token)
        diagnostic.location = stretch.location
        diagnostic.excerpt = stretch.excerpt
        diagnostic.excerpt?.label = label
        return diagnostic
    }

    private func stretch(of text: String, in range: Range<Int>) -> SourceStretch? {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
        let starts = range.lowerBound...(range.upperBound - wanted.count)
        guard let start = starts.first(where: { source[$0..<($0 + wanted.count)].elementsEqual(wanted) }) else {
            return nil
        }
        return SourceStretch(start..<(start + wanted.count), in: source, file: file)
    }

    private func stretch(of part: Part, of token: JSONLocator.Token) -> SourceStretch {
        let range =
            switch part {
            case .key: token.key ?? token.value
            case .value: token.value
            }
        return SourceStretch(range, in: source, file: file)
    }

    /// Nil when the source is not the text of this document.
    func token(nearest location: JSONLocation) -> (JSONLocator.Token, isExact: Bool)? {
        guard var locator = try? JSONLocator(self) else { return nil }
        return try? locator.token(nearest: location)
    }
}
