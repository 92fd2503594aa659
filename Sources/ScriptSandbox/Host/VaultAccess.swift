import JSONTree
import RunModel

/// One call of `pm.vault`.
struct VaultAccess {
    var operation: String
    /// Without the prefix `vault:`.
    var key: String
    /// JSON text; nil for undefined.
    var value: String?

    /// `{"value": …}`, without a value for undefined, or `{"error": message}`.
    func answer(in host: (any ScriptHost)?) -> JSON {
        guard let host, let vault = host.scriptVault else { return ["error": "Vault access denied"] }
        switch operation {
        case "get":
            return .object(JSONObject(vault[key].map { [("value", $0)] } ?? []))
        case "set":
            host.scriptVault?[key] = value.flatMap { try? JSON(parsing: $0) }
            return [:]
        case "unset":
            host.scriptVault?[key] = nil
            return [:]
        default: return ["error": .string("the vault knows no \"\(operation)\"")]
        }
    }
}
