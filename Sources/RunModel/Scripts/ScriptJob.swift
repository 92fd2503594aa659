package import HTTPModel
package import JSONTree
package import Variables

/// One script with everything that it can see. What costs something to build is a closure, called when a script asks.
///
/// A class, since it is handed on some ten times for each script, and a copy of so many members would cost as much as the
/// engine does.
package final class ScriptJob {
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
    /// The item whose request is about to be sent or was sent.
    package var item: PlannedItem
    package var collectionName: String
    /// Name of the collection, folder or request that owns the script.
    package var owner: String
    package var cursor: Cursor
    package var scopes: VariableScopes
    /// The request as a definition of Postman's collection format: unresolved before it is sent, resolved afterwards.
    package var request: () -> JSON
    /// Nil in pre-request scripts.
    package var response: Response?
    /// Cookies of the jar for the request's URL; none in pre-request scripts.
    package var cookies: () -> [Cookie]
    /// How long the script may take, waiting included. Nil: no limit.
    package var timeLimit: Duration?

    package init(
        phase: Phase, text: String, scriptID: String, item: PlannedItem, collectionName: String, owner: String,
        cursor: Cursor, scopes: VariableScopes, request: @escaping () -> JSON, response: Response? = nil,
        cookies: @escaping () -> [Cookie] = { [] }, timeLimit: Duration? = nil
    ) {
        self.phase = phase
        self.text = text
        self.scriptID = scriptID
        self.item = item
        self.collectionName = collectionName
        self.owner = owner
        self.cursor = cursor
        self.scopes = scopes
        self.request = request
        self.response = response
        self.cookies = cookies
        self.timeLimit = timeLimit
    }

    /// Where the script stands, for messages: `Folder / Request, test script`.
    package var name: String { "\(item.path), \(phase == .test ? "test" : "pre-request") script" }

    /// Names from the collection down to the request, for `pm.execution.location`.
    package var location: [String] { [collectionName] + item.folders + [item.name] }
}
