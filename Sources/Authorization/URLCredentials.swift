import Digests
package import HTTPModel

/// The user and password that stand in a URL. They are sent as Basic, never in the URL.
package struct URLCredentials: Sendable, Hashable {
    package let user: String
    package let password: String

    /// Decoded; nil where there are none.
    package static func of(_ url: HTTPURL) -> URLCredentials? {
        guard let credentials = url.credentials else { return nil }
        let user = PercentEncoding.decode(credentials.user)
        let password = PercentEncoding.decode(credentials.password)
        return user.isEmpty && password.isEmpty ? nil : URLCredentials(user: user, password: password)
    }

    /// The value of the field that carries them.
    package var field: String { "Basic " + token }

    private var token: String { BasicSigner.token(user: user, password: password) }

    static func apply(to outcome: inout SigningOutcome) {
        guard let credentials = of(outcome.request.url) else { return }
        if !credentials.password.isEmpty { outcome.secrets += [credentials.password, credentials.token] }
        guard !outcome.request.fields.contains("Authorization") else { return }
        outcome.request = outcome.request.authorized(by: credentials.field)
    }
}
