import JSONTree

/// Reads the members of a request's JSON object. Whatever has another name or another type than it should is
/// `The request body was not well-formed.`; null counts as absent.
struct BodyMembers {
    private let object: JSONObject

    init(_ json: JSON, allowed: Set<String>) throws(OktaError) {
        guard case .object(let object) = json, object.members.allSatisfy({ allowed.contains($0.name) }) else {
            throw OktaError(.malformedBody)
        }
        self.object = object
    }

    /// The value, or nil when it is absent or null.
    func value(_ name: String) -> JSON? {
        guard let value = object[name], !value.isNull else { return nil }
        return value
    }

    func string(_ name: String) throws(OktaError) -> String? {
        guard let value = value(name) else { return nil }
        guard let text = value.string else { throw OktaError(.malformedBody) }
        return text
    }

    func integer(_ name: String) throws(OktaError) -> Int? {
        guard let value = value(name) else { return nil }
        guard let number = value.number, let integer = number.intValue else { throw OktaError(.malformedBody) }
        return integer
    }

    func bool(_ name: String) throws(OktaError) -> Bool? {
        guard let value = value(name) else { return nil }
        guard let bool = value.bool else { throw OktaError(.malformedBody) }
        return bool
    }

    func strings(_ name: String) throws(OktaError) -> [String]? {
        guard let value = value(name) else { return nil }
        guard let elements = value.array else { throw OktaError(.malformedBody) }
        let texts = elements.compactMap(\.string)
        guard texts.count == elements.count else { throw OktaError(.malformedBody) }
        return texts
    }

    func object(_ name: String) throws(OktaError) -> JSONObject? {
        guard let value = value(name) else { return nil }
        guard let object = value.object else { throw OktaError(.malformedBody) }
        return object
    }

    /// One of a closed set of words.
    func word<Word: RawRepresentable<String>>(_ name: String, _ type: Word.Type) throws(OktaError) -> Word? {
        guard let text = try string(name) else { return nil }
        guard let word = Word(rawValue: text) else { throw OktaError(.malformedBody) }
        return word
    }

    /// The string `value` of an object such as `"password": { "value": "…" }`.
    func wrappedValue(_ name: String) throws(OktaError) -> String? {
        guard let value = value(name) else { return nil }
        return try BodyMembers(value, allowed: ["value"]).string("value")
    }
}
