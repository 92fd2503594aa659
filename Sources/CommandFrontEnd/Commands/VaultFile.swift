import Diagnostics
import JSONTree
import RunModel
import Variables

/// A file of secrets for `pm.vault`: a JSON object of names and values, which may carry comments.
struct VaultFile {
    let values: [String: JSON]

    init(path: String) throws(Diagnostic) {
        let bytes = try InputFile(path: path).read(as: "vault")
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes, file: path, mode: .json5)
        } catch {
            throw error.diagnostic.hidingLine
        }
        guard let object = document.root.object else {
            throw document.diagnostic(
                .error, "the vault \"\(path)\" is no object of names and values", at: .root,
                help: "write it as { \"name\": \"value\" }")
        }
        values = Dictionary(object.members.map { ($0.name, $0.value) }) { $1 }
    }
}

extension ScriptOptions {
    /// What `pm.vault` holds at the start; nil, which refuses every access, where no option gives it anything.
    func vault() throws(Diagnostic) -> ScriptVault? {
        guard vaultFile != nil || !vaultValues.isEmpty else { return nil }
        var values = try vaultFile.map { (path) throws(Diagnostic) in try VaultFile(path: path).values } ?? [:]
        for value in vaultValues { values[value.name] = .string(value.value) }
        return ScriptVault(values)
    }
}
