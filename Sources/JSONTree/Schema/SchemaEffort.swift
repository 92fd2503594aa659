/// What one validation has done so far: counted, because a few schemas that refer to one another can ask for more checks
/// than any machine can make.
final class SchemaEffort {
    private static let stepLimit = 1_000_000

    private var steps = 0
    private var patterns: [String: Regex<AnyRegexOutput>?] = [:]

    var isExhausted: Bool { steps > Self.stepLimit }

    /// Counts one check; false when there were too many.
    func step() -> Bool {
        steps += 1
        return !isExhausted
    }

    /// The compiled pattern; nil when it is no regular expression.
    func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
        if let known = patterns[pattern] { return known }
        let regex = (try? Regex(pattern))?.matchingSemantics(.unicodeScalar)
        patterns[pattern] = regex
        return regex
    }
}
