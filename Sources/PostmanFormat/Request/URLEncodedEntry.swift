package import Variables

/// One pair of an `application/x-www-form-urlencoded` body.
package struct URLEncodedEntry: Sendable, Hashable {
    package var key: Template
    /// Empty for a missing or null value.
    package var value: Template
    package var isDisabled: Bool

    package init(key: Template, value: Template, isDisabled: Bool = false) {
        self.key = key
        self.value = value
        self.isDisabled = isDisabled
    }
}
