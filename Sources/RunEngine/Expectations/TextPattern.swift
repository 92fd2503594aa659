import _StringProcessing

/// A regular expression given by the user, in Swift's dialect, which is that of Perl and JavaScript in all common forms.
struct TextPattern {
    private let regex: Regex<AnyRegexOutput>

    /// Nil when the text is no regular expression.
    init?(_ pattern: String) {
        guard let regex = try? Regex(pattern) else { return nil }
        self.regex = regex.matchingSemantics(.unicodeScalar)
    }

    func occurs(in text: String) -> Bool {
        ((try? regex.firstMatch(in: text)) ?? nil) != nil
    }

    /// The first group of the first match, or the whole match when the pattern has no group.
    func firstCapture(in text: String) -> String? {
        guard let match = try? regex.firstMatch(in: text) else { return nil }
        let part = match.output.count > 1 ? match.output[1] : match.output[0]
        return part.substring.map(String.init)
    }
}
