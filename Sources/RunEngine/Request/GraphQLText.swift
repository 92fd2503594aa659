import JSONTree
import PostmanFormat
import RunModel
import Variables

/// The JSON text of a GraphQL body: `query`, `operationName` and `variables`, in that order and without blanks.
struct GraphQLText {
    let body: GraphQLBody
    let render: (Template) -> String

    init(_ body: GraphQLBody, render: @escaping (Template) -> String) {
        self.body = body
        self.render = render
    }

    var text: String {
        let members = [
            member("query", named(body.query)), member("operationName", named(body.operationName)), variables,
        ]
        return "{" + members.compactMap(\.self).joined(separator: ",") + "}"
    }

    /// Beside variables given as a string, Postman sends only strings.
    private func named(_ value: GraphQLBody.Value) -> GraphQLBody.Value {
        guard case .text = body.variables, case .json = value else { return value }
        return .absent
    }

    private func member(_ name: String, _ value: GraphQLBody.Value) -> String? {
        switch value {
        case .absent: nil
        case .text(let template): "\"\(name)\":" + JSON.string(render(template)).text()
        case .json(let json): "\"\(name)\":" + JSONTemplate(json).resolved(render).text()
        }
    }

    /// A string goes out as it is: it is JSON already, or the server's to refuse.
    private var variables: String? {
        guard case .text(let template) = body.variables else { return member("variables", body.variables) }
        let text = render(template)
        return text.isEmpty ? nil : "\"variables\":" + text
    }
}
