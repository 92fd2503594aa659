import JSONTree
import Variables

/// A Postman environment made from names and values.
struct EnvironmentWriting {
    var name: String
    var values: [(key: String, value: String)]

    var json: JSON {
        let entries: [JSON] = values.map { key, value in
            [
                "key": .string(key), "value": .string(value),
                "type": SecretNames.isSecret(key) ? "secret" : "default", "enabled": true,
            ]
        }
        return ["name": .string(name), "values": .array(entries), "_postman_variable_scope": "environment"]
    }
}
