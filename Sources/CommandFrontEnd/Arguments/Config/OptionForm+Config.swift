import JSONTree

extension OptionForm {
    /// Whether uses of the option add up even over several files: each sets one name.
    var addsUp: Bool {
        guard case .required(let placeholder) = value else { return false }
        return placeholder.contains("=")
    }

    /// Why a config file's value cannot be the value of the option: what it should be.
    struct Mismatch: Error, Equatable {
        let expected: String
    }

    /// The texts that the command line would have in place of a value of a config file, one for each use; none where the
    /// value switches the option off.
    func texts(_ json: JSON) throws(Mismatch) -> [String] {
        switch (value, json) {
        case (_, .null), (_, .bool(false)): return []
        case (.none, .bool(true)), (.optional, .bool(true)): return [""]
        case (.none, _): throw Mismatch(expected: "true or false")
        case (.optional, .array(let elements)):
            var texts: [String] = []
            for element in elements { texts.append(try text(element)) }
            return [texts.joined(separator: ",")]
        case (.required, .array(let elements)):
            var texts: [String] = []
            for element in elements { texts.append(try text(element)) }
            return texts
        case (.required, .object(let object)) where addsUp && object["key"] == nil:
            var texts: [String] = []
            for member in object.members { texts.append(member.name + "=" + (try text(member.value))) }
            return texts
        case (.required, _), (.optional, _): return [try text(json)]
        }
    }

    /// One text; for `NAME=VALUE` also an object of `key` and `value`.
    private func text(_ json: JSON) throws(Mismatch) -> String {
        switch json {
        case .string(let text): return text
        case .number(let number): return number.text
        case .object(let object) where addsUp:
            guard let key = object["key"]?.string, let value = object["value"] else { throw mismatch }
            return key + "=" + (try text(value))
        case .bool(let value) where addsUp: return value ? "true" : "false"
        case .null, .bool, .array, .object: throw mismatch
        }
    }

    private var mismatch: Mismatch {
        switch value {
        case .none: Mismatch(expected: "true or false")
        case .optional(let placeholder): Mismatch(expected: "true, or a text or list of texts (\(placeholder))")
        case .required(let placeholder): Mismatch(expected: "a text or a number (\(placeholder))")
        }
    }
}
