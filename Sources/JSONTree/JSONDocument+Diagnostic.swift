package import Diagnostics

extension JSONDocument {
    /// Where the value stands, or its nearest ancestor where there is none.
    package func sourceLocation(of location: JSONLocation) -> SourceLocation {
        var locator = JSONLocator(source)
        let place = SourcePlace(offset: locator.range(of: location).lowerBound, in: source)
        return SourceLocation(file: file, line: place.line, column: place.column)
    }

    /// A message about a value, with its line.
    ///
    /// - Parameter part: A text inside the value that is to be underlined instead of the whole of it.
    package func diagnostic(
        _ severity: Diagnostic.Severity = .error, _ message: String, at location: JSONLocation,
        underlining part: String? = nil, label: String = "", help: String? = nil
    ) -> Diagnostic {
        var locator = JSONLocator(source)
        let range = narrowed(locator.range(of: location), to: part)
        let place = SourcePlace(offset: range.lowerBound, in: source)
        let text = String(decoding: source[range], as: UTF8.self)
        let firstLine = text.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        return Diagnostic(
            severity, message, at: SourceLocation(file: file, line: place.line, column: place.column),
            path: location.description,
            excerpt: SourceExcerpt(line: place.text, length: firstLine.count, label: label), help: help)
    }

    private func narrowed(_ range: Range<Int>, to part: String?) -> Range<Int> {
        guard let part, !part.isEmpty else { return range }
        let wanted = Array(part.utf8)
        guard range.count >= wanted.count else { return range }
        for start in range.lowerBound...(range.upperBound - wanted.count)
        where source[start..<(start + wanted.count)].elementsEqual(wanted) {
            return start..<(start + wanted.count)
        }
        return range
    }
}
