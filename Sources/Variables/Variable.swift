package import JSONTree

/// A key with a value, as it stands in an environment, in globals, in a collection or in a row of iteration data.
package struct Variable: Sendable, Hashable {
    /// The name, exact and case-sensitive.
    package var key: String
    /// The stored value, before the cast that the type asks for; nil when it has none (undefined in JavaScript).
    package var value: JSON?
    /// The declared type, as written. See `VariableType` for the words that mean something.
    package var type: String?
    /// A disabled variable is invisible to look-ups.
    package var isDisabled: Bool

    package init(key: String, value: JSON?, type: String? = nil, isDisabled: Bool = false) {
        self.key = key
        self.value = value
        self.type = type
        self.isDisabled = isDisabled
    }

    /// Whether its value must not be shown: its type says so, or its name does.
    package var isSecret: Bool { type == "secret" || SecretNames.isSecret(key) }
}
