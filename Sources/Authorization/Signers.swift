package import HTTPModel

/// Every authorisation type by its name in a collection.
package enum Signers {
    private static let table: [String: any RequestSigning] = [
        "noauth": NoAuthSigner(),
        "basic": BasicSigner(),
        "bearer": BearerSigner(),
        "apikey": APIKeySigner(),
        "digest": DigestSigner(),
        "hawk": HawkSigner(),
        "oauth1": OAuth1Signer(),
        "oauth2": OAuth2Signer(),
    ]

    /// The names that have a signer, sorted.
    package static var types: [String] { table.keys.sorted() }

    package static func signer(for type: String) -> (any RequestSigning)? { table[type] }

    /// Whether signatures of a type depend on time, chance or the kind of body.
    package static func needsContext(_ type: String) -> Bool { ["digest", "hawk", "oauth1"].contains(type) }

    /// Signs a request by the authorisation that applies to it, if any. Credentials of its URL come last: they count only
    /// where no `Authorization` field exists by then.
    package static func sign(
        _ request: HTTPRequest, type: String?, parameters: AuthParameters,
        in context: SigningContext = SigningContext()
    ) -> SigningOutcome {
        var outcome = SigningOutcome(request: request, warnings: [], secrets: [])
        if let type {
            if let signer = signer(for: type) {
                outcome.secrets = secrets(of: signer, parameters)
                do throws(SigningFailure) {
                    outcome.request = try signer.sign(request, with: parameters, in: context) ?? request
                } catch {
                    outcome.warnings.append("runtime~\(type).auth: could not sign the request: \(error.reason)")
                }
            } else {
                outcome.warnings.append("runtime: could not find a handler for auth: \(type)")
            }
        }
        URLCredentials.apply(to: &outcome)
        return outcome
    }

    private static func secrets(of signer: any RequestSigning, _ parameters: AuthParameters) -> [String] {
        signer.secretParameters.compactMap { parameters.nonEmpty($0) } + signer.derivedSecrets(of: parameters)
    }
}
