package import Diagnostics
package import HTTPModel

/// The request of an item as a run would send it first, without that it was sent.
package struct ResolvedRequest: Sendable {
    /// What proves who sends it.
    package enum Authorization: Sendable, Hashable {
        /// Nothing, or fields and parameters that stand in the request already.
        case inRequest
        /// User and password of RFC 7617. The request has no `Authorization` field.
        case basic(user: String, password: String)
        /// User and password for the digest that the server asks for (RFC 7616).
        case digest(user: String, password: String)
        /// A signature of that type, which is made anew each time, or which nobody here can make. The request has none.
        case unfit(type: String)
    }

    package var item: PlannedItem
    /// The request, or why there is none.
    package var result: Result<HTTPRequest, RequestFailure>
    /// As reports show it, tokens without a value included.
    package var url: String
    /// Names, in lower case, of fields that the tool adds to every request and the collection does not name.
    package var defaultFields: Set<String>
    package var authorization: Authorization
    package var redirects: RedirectRules
    package var verifiesTLS: Bool
    /// Variables without a value, files that are not there.
    package var warnings: [Diagnostic]
    /// Names without a value, which stand in the request as tokens, percent-encoded where the URL has them.
    package var unresolvedNames: [String]
    /// The parameters of the auth that must not be shown, by their names.
    package var authSecrets: [(name: String, value: String)]

    package init(
        item: PlannedItem, result: Result<HTTPRequest, RequestFailure>, url: String, defaultFields: Set<String> = [],
        authorization: Authorization = .inRequest, redirects: RedirectRules = RedirectRules(),
        verifiesTLS: Bool = true, warnings: [Diagnostic] = [], unresolvedNames: [String] = [],
        authSecrets: [(name: String, value: String)] = []
    ) {
        self.item = item
        self.result = result
        self.url = url
        self.defaultFields = defaultFields
        self.authorization = authorization
        self.redirects = redirects
        self.verifiesTLS = verifiesTLS
        self.warnings = warnings
        self.unresolvedNames = unresolvedNames
        self.authSecrets = authSecrets
    }
}
