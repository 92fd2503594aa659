import Diagnostics
import JSONTree
import Variables

/// A config file of newman, such as `.newmanrc`: JSON, with options under their names in camel case.
struct ConfigFile: Sendable {
    let document: JSONDocument
    /// Where the options stand: the root, or its `run`, which then alone counts.
    let location: JSONLocation

    init(reading bytes: [UInt8], path: String) throws(Diagnostic) {
        do {
            document = try JSONDocument(parsing: TextDecoding.utf8(bytes), file: path)
        } catch {
            var diagnostic = error.diagnostic.hidingSecrets
            diagnostic.help = diagnostic.help ?? Self.help
            throw diagnostic
        }
        guard document.root.object != nil else {
            throw document.diagnostic(
                .error, "a config file cannot be of kind \(document.root.kind)", at: .root, label: "expected an object",
                help: Self.help)
        }
        location = document.root["run"]?.object == nil ? .root : JSONLocation.root.member("run")
    }

    private static let help = "write options under their names: {\"iterationCount\": 2, \"reporters\": [\"cli\"]}"

    /// The options, in the order of the file; of repeated ones the last.
    var members: [JSONObject.Member] {
        let object = document.root.value(at: location)?.object ?? JSONObject()
        return object.members.reduce(into: JSONObject()) { $0[$1.name] = $1.value }.members
    }
}
