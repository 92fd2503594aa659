/// One query parameter of a URL. Its texts are pieces of the URL's template.
package struct QueryEntry: Sendable, Hashable {
    /// Empty for none: the parameter is `=value`.
    package var key: String
    /// Nil: the parameter is a bare `key`.
    package var value: String?
    package var isDisabled: Bool

    package init(key: String, value: String?, isDisabled: Bool = false) {
        self.key = key
        self.value = value
        self.isDisabled = isDisabled
    }
}
