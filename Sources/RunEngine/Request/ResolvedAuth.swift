import Authorization
import PostmanFormat
import RunModel
import Variables

/// The auth of one request with its variables resolved, told apart by how it can be expressed without signing.
struct ResolvedAuth {
    private(set) var authorization = ResolvedRequest.Authorization.inRequest
    /// What must not be shown, by names that say what it is.
    private(set) var secrets: [(name: String, value: String)] = []
    private(set) var unresolved: [UnresolvedVariable] = []
    private var values: [String: String] = [:]

    init(_ auth: TypedAuth?, render: (Template) -> (text: String, unresolved: [String])) {
        guard let auth else { return }
        for parameter in auth.parameters {
            let (text, names) = render(parameter.value)
            values[parameter.key] = text
            unresolved += names.map { UnresolvedVariable(name: $0, field: .auth(parameter.key)) }
        }
        authorization = authorization(ofType: auth.type)
        secrets = secrets(ofType: auth.type, auth.parameters.map(\.key))
    }

    /// Whether what the auth asks for stands in the request once it is built.
    var isInRequest: Bool { authorization == .inRequest }

    private func authorization(ofType type: String) -> ResolvedRequest.Authorization {
        let (user, password) = (values["username"] ?? "", values["password"] ?? "")
        switch type {
        case "noauth", "bearer", "apikey", "oauth2": return .inRequest
        case "basic": return .basic(user: user, password: password)
        case "digest":
            // Unless it may answer the server, a run sends nothing of it.
            let isSent = !user.isEmpty && values["disableRetryRequest"] != "true"
            return isSent ? .digest(user: user, password: password) : .inRequest
        default: return .unfit(type: type)
        }
    }

    private func secrets(ofType type: String, _ keys: [String]) -> [(name: String, value: String)] {
        let names = Signers.signer(for: type)?.secretParameters ?? []
        return keys.filter { names.contains($0) || SecretNames.isSecret($0) }.compactMap { key in
            guard let value = values[key], !value.isEmpty else { return nil }
            // The key of this type is a parameter called `value`; its own name says more.
            return (type == "apikey" ? values["key"] ?? key : key, value)
        }
    }
}
