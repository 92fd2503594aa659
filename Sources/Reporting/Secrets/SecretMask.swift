import JSONTree

/// Takes secrets out of what a structured report tells: those that the run knows of, wherever they stand, and whatever
/// stands under a name that means a secret.
struct SecretMask {
    private let redact: (String) -> String
    private let redactBytes: ([UInt8]) -> [UInt8]
    private let names: SecretNaming

    init(_ output: ReporterOutput) {
        redact = output.redact
        redactBytes = output.secrets.redactBytes
        names = SecretNaming(isActive: output.secrets.isActive)
    }

    func text(_ text: String) -> String { redact(text) }

    func bytes(_ bytes: [UInt8]) -> [UInt8] { redactBytes(bytes) }

    /// The value of a header field, parameter or variable of that name.
    func value(_ value: String, named name: String) -> String {
        guard names.isSecret(name) else { return redact(value) }
        return redact(LiteralMask.masked(value, keepingScheme: name.lowercased().hasSuffix("authorization")))
    }

    /// A definition of Postman's collection format, or any other value.
    func json(_ json: JSON) -> JSON {
        switch json {
        case .null, .bool: return json
        case .string(let text): return .string(redact(text))
        case .number(let number):
            let text = redact(number.text)
            return text == number.text ? json : .string(text)
        case .array(let elements): return .array(elements.map { self.json($0) })
        case .object(let object): return .object(self.object(object))
        }
    }

    private func object(_ object: JSONObject) -> JSONObject {
        let key = object["key"]?.string
        let isAPIKey = object["type"] == "apikey"
        let isSecret = object["type"] == "secret"
        // The text of a URL repeats its parts, credentials and parameters included.
        let isURL = object["raw"] != nil && (object["host"] != nil || object["path"] != nil)
        var masked = JSONObject()
        masked.members.reserveCapacity(object.members.count)
        for member in object.members where !(isURL && member.name == "raw") {
            let value: JSON
            switch (member.name, member.value) {
            case ("apikey", .array(let parameters)) where isAPIKey: value = .array(parameters.map(apiKeyParameter))
            case ("value", let given):
                value = key.map { self.value(given, named: isSecret ? "secret" : $0) } ?? json(given)
            case (let name, .string(let text)): value = .string(self.value(text, named: name))
            case (_, let other): value = json(other)
            }
            masked.members.append(.init(name: redact(member.name), value: value))
        }
        return masked
    }

    private func value(_ value: JSON, named name: String) -> JSON {
        if let text = value.string { return .string(self.value(text, named: name)) }
        guard names.isSecret(name), !value.isNull else { return json(value) }
        return .string(ReportSecrets.mask)
    }

    /// The key of this kind of auth is a parameter called `value`.
    private func apiKeyParameter(_ parameter: JSON) -> JSON {
        guard case .object(var object) = parameter, object["key"] == "value", let text = object["value"]?.string,
            names.isSecret("apikey")
        else { return json(parameter) }
        object["value"] = .string(redact(LiteralMask.masked(text, keepingScheme: false)))
        return .object(object)
    }
}
