package import Variables

/// An authorisation of a named type, such as `basic`, with its parameters in the order of the file.
package struct TypedAuth: Sendable, Hashable {
    package struct Parameter: Sendable, Hashable {
        package var key: String
        /// Text of a string, number or boolean; compact JSON of anything larger; empty for null.
        package var value: Template

        package init(key: String, value: Template) {
            self.key = key
            self.value = value
        }
    }

    /// As written; types compare exactly, and an unknown one sends the request unsigned.
    package var type: String
    /// Each key at most once: of repeated keys the file's last entry counts.
    package var parameters: [Parameter]

    package init(type: String, parameters: [Parameter] = []) {
        self.type = type
        self.parameters = parameters
    }

    package subscript(key: String) -> Template? {
        parameters.first { $0.key == key }?.value
    }
}
