/// A value together with its place in the value that was queried.
package struct JSONNode: Sendable, Hashable {
    package var location: JSONLocation
    package var value: JSON

    package init(location: JSONLocation, value: JSON) {
        self.location = location
        self.value = value
    }
}
