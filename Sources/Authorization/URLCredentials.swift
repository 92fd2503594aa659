import Digests
import HTTPModel

/// The user and password that stand in a URL. They are sent as Basic, never in the URL.
enum URLCredentials {
    static func apply(to outcome: inout SigningOutcome) {
        guard let credentials = outcome.request.url.credentials else { return }
        let user = PercentEncoding.decode(credentials.user)
        let password = PercentEncoding.decode(credentials.password)
        guard !(user.isEmpty && password.isEmpty) else { return }
        let token = BasicSigner.token(user: user, password: password)
        if !password.isEmpty { outcome.secrets += [password, token] }
        guard !outcome.request.fields.contains("Authorization") else { return }
        outcome.request = outcome.request.authorized(by: "Basic " + token)
    }
}
