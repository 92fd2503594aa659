/// A value that a JSONPath selected, and where it stands.
package struct JSONNode: Sendable, Hashable {
    package var location: JSONLocation
    package var value: JSON
}
