import JSONTree
import Variables

extension AuthDefinition {
    /// Reads `auth`. Without a type it says nothing; an unknown type is kept as it is.
    init(json: JSON?) {
        guard let json, let type = json["type"]?.string else {
            self = .notSet
            return
        }
        self = type == "noauth" ? .noAuth : .typed(TypedAuth(type: type, json: json[type]))
    }
}

extension TypedAuth {
    /// Reads the parameters: an array of keys and values (v2.1) or an object (v2.0).
    fileprivate init(type: String, json: JSON?) {
        self.init(type: type)
        switch json {
        case .array(let elements):
            for element in elements {
                guard let key = element.label("key") else { continue }
                set(key, element["value"])
            }
        case .object(let object):
            for member in object.members { set(member.name, member.value) }
        case .null, .bool, .number, .string, nil: break
        }
    }

    private mutating func set(_ key: String, _ value: JSON?) {
        let text = value.map { $0.isNull ? "" : $0.anyText } ?? ""
        let parameter = Parameter(key: key, value: Template(text))
        if let index = parameters.firstIndex(where: { $0.key == key }) {
            parameters[index] = parameter
        } else {
            parameters.append(parameter)
        }
    }
}
