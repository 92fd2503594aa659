/// The declared types that cast a value. Every other word (`any`, `secret`, `default`, `text`, typos) casts nothing.
package enum VariableType: String, Sendable, Hashable, CaseIterable {
    case string, number, boolean, array, object

    /// The type a word means, whatever its case; nil for a word that casts nothing.
    package init?(word: String?) {
        guard let word, let type = Self(rawValue: word.lowercased()) else { return nil }
        self = type
    }
}
