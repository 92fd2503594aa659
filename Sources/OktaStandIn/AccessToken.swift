/// A token that the org accepts.
package struct AccessToken: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// An API token, sent as `SSWS`.
        case api
        /// An OAuth 2.0 access token, sent as `Bearer`, with its scopes.
        case bearer(scopes: Set<String>)
    }

    /// What the admin behind the token may do.
    package enum Rights: Sendable, Hashable {
        case manageUsers, readUsers, none
    }

    package var kind: Kind
    package var value: String
    package var rights: Rights

    package init(_ kind: Kind = .api, _ value: String, rights: Rights = .manageUsers) {
        self.kind = kind
        self.value = value
        self.rights = rights
    }
}
