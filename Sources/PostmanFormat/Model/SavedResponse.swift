package import JSONTree

/// An example that was saved with a request. A run never looks at it; a mock server answers from it.
package struct SavedResponse: Sendable, Hashable {
    /// Empty when the file names none.
    package var name: String
    /// The whole entry as in the file.
    package var json: JSON
    /// Where it stands in the collection's document.
    package var location: JSONLocation

    package init(name: String, json: JSON, location: JSONLocation = .root) {
        self.name = name
        self.json = json
        self.location = location
    }
}
