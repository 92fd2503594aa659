package import JSONTree
package import Variables

/// A GraphQL request: three members of a JSON body, in this order.
package struct GraphQLBody: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        /// Not in the file: left out of the body.
        case absent
        /// A string of the file. As `variables` it is put into the body as it is, unparsed; an empty one is left out.
        case text(Template)
        /// Any other value. The strings in it may hold variables.
        case json(JSON)
    }

    package var query: Value
    package var operationName: Value
    package var variables: Value

    package init(query: Value = .absent, operationName: Value = .absent, variables: Value = .absent) {
        self.query = query
        self.operationName = operationName
        self.variables = variables
    }
}
