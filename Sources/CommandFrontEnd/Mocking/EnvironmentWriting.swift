import JSONTree
import OktaStandIn

/// A Postman environment made from names and values.
struct EnvironmentWriting {
    var name: String
    var values: [EnvironmentValue]

    var json: JSON {
        let entries: [JSON] = values.map { value in
            [
                "key": .string(value.key), "value": .string(value.value),
                "type": value.isSecret ? "secret" : "default", "enabled": true,
            ]
        }
        return ["name": .string(name), "values": .array(entries), "_postman_variable_scope": "environment"]
    }
}
