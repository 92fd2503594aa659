import Foundation

/// A secret of one kind that a test plants, and the forms in which it may not be found again.
struct PlantedSecret: Sendable {
    /// What makes it a secret.
    let kind: String
    let value: String

    static let all: [PlantedSecret] = [
        .init(kind: "variable of type secret", value: #"typed "secret" \ 4d1f/é"#),
        .init(kind: "variable with a secret's name", value: "named-token-77aa01bc"),
        .init(kind: "--env-var", value: "given=on+the&line-5c3e"),
        .init(kind: "--env-var-from-env", value: "from the environment 90be"),
        .init(kind: "global variable", value: "global-client-secret-61fa"),
        .init(kind: "collection variable", value: "collection-session-key-20cd"),
        .init(kind: "row of data", value: "passwd of a row 3c41"),
        .init(kind: "vault", value: "kept-in-the-vault-8f02"),
        .init(kind: "set by a script", value: "refresh-token-of-a-script-47b9"),
        .init(kind: "basic", value: "basic-password-b1d8"),
        .init(kind: "bearer", value: "bearer-token-c209"),
        .init(kind: "apikey", value: "api-key-in-a-query-d3a7"),
        .init(kind: "oauth2", value: "oauth2-access-e4b6"),
        .init(kind: "awsv4", value: "awsv4/secret+key/f5c5"),
        .init(kind: "hawk", value: "hawk-auth-key-06d4"),
        .init(kind: "oauth1", value: "oauth1-consumer-17e3"),
        .init(kind: "Authorization", value: "00authorization-literal-28f2"),
        .init(kind: "Cookie", value: "cookie-literal-3901"),
        .init(kind: "Set-Cookie", value: "set-by-the-server-4a10"),
        .init(kind: "Proxy-Authorization", value: "proxy-literal-5b2f"),
        .init(kind: "field with a secret's name", value: "x-api-key-literal-6c3e"),
        .init(kind: "user info of a URL", value: "user-info-7d4d"),
        .init(kind: "parameter with a secret's name", value: "query-literal-8e5c"),
        .init(kind: "member of a JSON body", value: "json-password-9f6b"),
        .init(kind: "field of a form", value: "form-password-a07a"),
        .init(kind: "member of a response", value: "answered-access-token-b189"),
        .init(kind: "line of a private key", value: "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw"),
        .init(kind: "capture marked secret", value: "captured-activation-c298"),
        .init(kind: "digest", value: "digest-password-e4b6"),
        .init(kind: "--ssl-client-passphrase", value: "passphrase of a key f5c5"),
        .init(kind: "--postman-api-key", value: "PMAK-06d4-of-the-command-line"),
        .init(kind: "password of a proxy", value: "proxy-environment-17e3"),
        .init(kind: "variable of a chain", value: "chain-passcode-d3a7"),
    ]

    static func value(_ kind: String) -> String {
        all.first { $0.kind == kind }?.value ?? "no secret of the kind \(kind)"
    }

    /// As it is, in JSON, in URLs, and in base64 wherever it stands in what is encoded.
    var forms: [String] {
        let letters = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
        let percent = value.addingPercentEncoding(withAllowedCharacters: letters) ?? value
        let json = value.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
        return [value, percent, percent.lowercased(), json] + base64Forms
    }

    private var base64Forms: [String] {
        (0..<3).flatMap { offset in
            let bytes = Data(String(repeating: "-", count: offset).utf8) + Data(value.utf8)
            // The first and the last group may hold bits of what stands around.
            let inner = String(bytes.base64EncodedString().dropFirst(offset > 0 ? 4 : 0).dropLast(4))
            return [inner, inner.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")]
        }
    }
}
