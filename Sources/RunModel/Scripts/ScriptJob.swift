package import HTTPModel
package import JSONTree
package import Variables

/// One script with everything that it can see.
package struct ScriptJob: Sendable {
    package enum Phase: String, Sendable {
        case prerequest, test
    }

    /// The response that test scripts see.
    package struct Response: Sendable {
        /// Nil when the request failed: the script then sees an empty response.
        package var response: HTTPResponse?
        package var responseTime: Duration

        package init(response: HTTPResponse?, responseTime: Duration) {
            self.response = response
            self.responseTime = responseTime
        }
    }

    package var phase: Phase
    package var text: String
    /// Identifies the text: a script is compiled once for each.
    package var scriptID: String
    /// Where the script stands, for messages: `Folder / Request, test script`.
    package var name: String
    package var itemID: String
    package var itemName: String
    /// Names from the collection down to the request, for `pm.execution.location`.
    package var location: [String]
    /// Name of the collection, folder or request that owns the script.
    package var owner: String
    package var cursor: Cursor
    package var scopes: VariableScopes
    /// The request as a definition of Postman's collection format: unresolved before it is sent, resolved afterwards.
    package var request: JSON
    /// Nil in pre-request scripts.
    package var response: Response?
    /// Cookies of the jar for the request's URL; empty in pre-request scripts.
    package var cookies: [Cookie]
    /// Nil: no limit.
    package var timeLimit: Duration?

    package init(
        phase: Phase, text: String, scriptID: String, name: String, itemID: String, itemName: String,
        location: [String], owner: String, cursor: Cursor, scopes: VariableScopes, request: JSON,
        response: Response? = nil, cookies: [Cookie] = [], timeLimit: Duration? = nil
    ) {
        self.phase = phase
        self.text = text
        self.scriptID = scriptID
        self.name = name
        self.itemID = itemID
        self.itemName = itemName
        self.location = location
        self.owner = owner
        self.cursor = cursor
        self.scopes = scopes
        self.request = request
        self.response = response
        self.cookies = cookies
        self.timeLimit = timeLimit
    }
}
