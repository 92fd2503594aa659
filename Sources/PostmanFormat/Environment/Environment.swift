package import JSONTree
package import Variables

/// The variables of an environment or of the globals, as their file lists them.
package struct Environment: Sendable {
    package enum Scope: String, Sendable, Hashable {
        case environment, globals
    }

    /// As in the file, or generated.
    package var id: String
    /// Empty when the file names none.
    package var name: String
    package var scope: Scope
    package var variables: [Variable]
    /// The file as it was read, with members of its own that are kept when it is written back.
    package let document: JSONDocument?
    /// Where the list of variables stands in its document.
    package let valuesLocation: JSONLocation

    package init(
        id: String, name: String, scope: Scope, variables: [Variable] = [], document: JSONDocument? = nil,
        valuesLocation: JSONLocation = JSONLocation.root.member("values")
    ) {
        self.id = id
        self.name = name
        self.scope = scope
        self.variables = variables
        self.document = document
        self.valuesLocation = valuesLocation
    }
}
