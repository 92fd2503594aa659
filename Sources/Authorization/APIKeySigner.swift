import HTTPModel

/// Type `apikey`: one field or query parameter of the user's own name. An `Authorization` field stays, unless it is the
/// one that is named.
struct APIKeySigner: RequestSigning {
    let secretParameters = ["value"]

    func sign(_ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext) -> HTTPRequest? {
        let key = parameters["key"] ?? ""
        let value = parameters["value"] ?? ""
        guard !(key.isEmpty && value.isEmpty) else { return nil }
        return parameters["in"] == "query" ? inQuery(request, key, value) : inField(request, key, value)
    }

    private func inQuery(_ request: HTTPRequest, _ key: String, _ value: String) -> HTTPRequest {
        var signed = request
        signed.url.removeQueryParameters(key)
        signed.url.appendQueryParameter(key, value)
        return signed
    }

    /// A field without a name is never sent, so none is added.
    private func inField(_ request: HTTPRequest, _ key: String, _ value: String) -> HTTPRequest? {
        guard !key.isEmpty else { return nil }
        let words = Self.words(key)
        let others = request.fields.fields.filter {
            !$0.name.equalsIgnoringASCIICase(key) && (words.isEmpty || Self.words($0.name) != words)
        }
        var signed = request
        signed.fields = HTTPFields(others + [HTTPField(key, value)])
        return signed
    }

    /// Postman compares names by their words: `x_key` is `X-Key`.
    private static func words(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
