/// One header or trailer field (RFC 9110 section 5). The name keeps the spelling it was given.
package struct HTTPField: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
