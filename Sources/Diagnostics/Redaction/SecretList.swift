/// The values to mask, with what to look for.
struct SecretList: Sendable {
    private(set) var patterns = PatternTable()

    /// In the order learned.
    private var values: [String] = []
    private var known: Set<String> = []
    /// How many were added so far, those included that are forgotten again.
    private(set) var addedCount = 0

    /// Secrets of a run that captures a new token in each of a million iterations must not fill the memory. The first are
    /// the ones that files and options gave, and stay; of the later ones the oldest are forgotten, long after their use.
    private static let permanent = 1024
    private static let limit = 4 * permanent

    /// Words that hold a yes, a no or nothing, whatever the variable is called.
    private static let plainWords: Set<String> = [
        "true", "false", "null", "none", "undefined", "NaN", "[object Object]", Redactor.mask,
    ]

    mutating func add(_ value: String) {
        for secret in Self.parts(of: value) where known.insert(secret).inserted {
            values.append(secret)
            addedCount += 1
            for form in SecretForms.all(of: secret) { patterns.add(form) }
        }
        if values.count > Self.limit { forgetOldest() }
    }

    /// Those of the last so many that are not forgotten.
    func latest(_ count: Int) -> ArraySlice<String> { values.suffix(count) }

    private mutating func forgetOldest() {
        let kept = values.prefix(Self.permanent) + values.suffix(Self.permanent)
        values = Array(kept)
        known = Set(values)
        patterns = PatternTable()
        for value in values {
            for form in SecretForms.all(of: value) { patterns.add(form) }
        }
    }

    /// The value, and each longer line of it: a private key is often shown line by line.
    private static func parts(of value: String) -> [String] {
        var parts = [value]
        if value.utf8.contains(UInt8(ascii: "\n")) {
            parts += value.split(whereSeparator: \.isNewline).map(String.init).filter {
                $0.utf8.count >= 16 && !$0.hasPrefix("-----")
            }
        }
        return parts.filter { $0.utf8.count >= Redactor.shortestSecret && !plainWords.contains($0) && !isBlank($0) }
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
