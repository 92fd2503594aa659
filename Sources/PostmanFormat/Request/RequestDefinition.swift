package import JSONTree
package import Variables

/// A request as a collection describes it: its texts may hold variables.
package struct RequestDefinition: Sendable {
    /// In upper case, as Postman makes it when it reads the file, even where it holds a variable.
    package var method: Template
    package var url: URLDefinition
    package var headers: [HeaderEntry]
    /// Nil when the request has none.
    package var body: BodyDefinition?
    package var auth: AuthDefinition
    package var description: String?
    /// Where the request stands in the collection's document.
    package var location: JSONLocation

    package init(
        method: Template = Template("GET"), url: URLDefinition, headers: [HeaderEntry] = [],
        body: BodyDefinition? = nil, auth: AuthDefinition = .notSet, description: String? = nil,
        location: JSONLocation = .root
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.auth = auth
        self.description = description
        self.location = location
    }
}
