package import Variables

/// One header of a request as the collection lists it.
package struct HeaderEntry: Sendable, Hashable {
    /// Not trimmed. A name that is empty once resolved is not sent.
    package var key: Template
    package var value: Template
    package var isDisabled: Bool

    package init(key: Template, value: Template, isDisabled: Bool = false) {
        self.key = key
        self.value = value
        self.isDisabled = isDisabled
    }
}
