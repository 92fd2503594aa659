package import JSONTree

/// One variable as a collection, an environment or a globals file lists it. A key may stand there several times.
package struct VariableEntry: Sendable, Hashable {
    package var key: String
    /// Nil when the file gives none.
    package var value: JSON?
    /// The declared type as written, such as `string`, `number`, `secret` or `any`.
    package var type: String?
    /// Switched off, by `disabled` or, in an environment, by `enabled: false`.
    package var isDisabled: Bool

    package init(key: String, value: JSON?, type: String? = nil, isDisabled: Bool = false) {
        self.key = key
        self.value = value
        self.type = type
        self.isDisabled = isDisabled
    }

    /// True where the file asks for the value to be hidden.
    package var isSecret: Bool { type == "secret" }
}
