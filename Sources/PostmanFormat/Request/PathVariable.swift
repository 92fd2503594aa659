package import JSONTree

/// The value of a `:name` segment in a URL's path.
package struct PathVariable: Sendable, Hashable {
    package var key: String
    /// Nil when the file gives none.
    package var value: JSON?
    package var type: String?

    package init(key: String, value: JSON?, type: String? = nil) {
        self.key = key
        self.value = value
        self.type = type
    }
}
