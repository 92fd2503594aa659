/// A text that must not be shown, under a name that says what it is: of a variable, a field, a parameter.
package struct NamedSecret: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
