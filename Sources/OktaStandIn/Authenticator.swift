/// Decides whether a request may come in, by its `Authorization` field alone.
struct Authenticator: Sendable {
    enum Verdict: Sendable, Hashable {
        case granted
        case refused(OktaError)
        /// A refusal of a bearer token: no body, the reason in `WWW-Authenticate`.
        case challenged(status: Int, challenge: BearerChallenge)
    }

    let tokens: [AccessToken]

    /// `changes` is true for every method but GET.
    func verdict(_ authorization: String?, changes: Bool) -> Verdict {
        guard let credentials = authorization.flatMap(Credentials.init) else {
            return .refused(OktaError(.invalidSession))
        }
        switch credentials {
        case .api(let value):
            guard let token = tokens.first(where: { $0.kind == .api && $0.value == value }) else {
                return .refused(OktaError(.invalidToken))
            }
            return verdict(token.rights, changes: changes)
        case .bearer(let value):
            let scope = changes ? "okta.users.manage" : "okta.users.read"
            for token in tokens where token.value == value {
                guard case .bearer(let scopes) = token.kind else { continue }
                guard scopes.contains(scope) else {
                    return .challenged(
                        status: 403, challenge: BearerChallenge(reason: .insufficientScope, scope: scope))
                }
                return verdict(token.rights, changes: changes)
            }
            return .challenged(status: 401, challenge: BearerChallenge(reason: .invalidToken, scope: scope))
        }
    }

    private func verdict(_ rights: AccessToken.Rights, changes: Bool) -> Verdict {
        switch rights {
        case .manageUsers: .granted
        case .readUsers: changes ? .refused(OktaError(.noPermission)) : .granted
        case .none: .refused(OktaError(.noPermission))
        }
    }

    /// What an `Authorization` field says, where it can be understood.
    private enum Credentials {
        case api(String)
        case bearer(String)

        init?(_ field: String) {
            let field = field.trimmingBlanks()
            // Servers cut the blank behind a scheme that stands alone, so `SSWS` is an empty token.
            if field == "SSWS" {
                self = .api("")
            } else if field.hasPrefix("SSWS ") {
                self = .api(field.dropFirst(5).trimmingBlanks())
            } else if field.hasPrefix("Bearer ") {
                let token = field.dropFirst(7).trimmingBlanks()
                guard !token.contains(" ") else { return nil }
                self = .bearer(token)
            } else {
                return nil
            }
        }
    }
}
