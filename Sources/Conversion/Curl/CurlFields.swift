import HTTPModel
import RunModel

/// The header fields of a request as options of curl, so that it sends them and none of its own in their place. What the
/// tool adds to every request by itself is left out: it says who sends.
struct CurlFields {
    let request: HTTPRequest
    /// Names in lower case.
    let defaults: Set<String>
    let secrets: ShellSecrets

    func arguments(_ body: CurlBody?) -> [CurlArgument] {
        var arguments = request.fields.filter { isSent($0, body) }.map(argument)
        for name in ["Accept", "User-Agent"] where !request.fields.contains(name) {
            arguments.append(CurlArgument("--header", name + ":"))
        }
        if let body, body.defaultType == .urlEncoded, !request.fields.contains("Content-Type") {
            arguments.append(CurlArgument("--header", "Content-Type:"))
        }
        return arguments
    }

    private func isSent(_ field: HTTPField, _ body: CurlBody?) -> Bool {
        let name = field.name.lowercased()
        // curl announces no length where there is no body.
        if name == "content-length", defaults.contains(name) { return body == nil }
        if defaults.contains(name) { return false }
        guard name == "content-type", let body else { return true }
        switch body.defaultType {
        case .urlEncoded: return field.value != "application/x-www-form-urlencoded"
        case .multipart: return false
        }
    }

    /// Without a value the name ends with a semicolon: with a colon curl would send no such field. Values are sent as
    /// Latin-1, as the tool sends them.
    private func argument(_ field: HTTPField) -> CurlArgument {
        let isEmpty = field.value.allSatisfy { $0 == " " || $0 == "\t" }
        guard !isEmpty else { return CurlArgument("--header", secrets.word(field.name + ";")) }
        let latin1 = field.value.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
        let isLatin1 = latin1.count == field.value.unicodeScalars.count
        let value = isLatin1 ? latin1 : Array(field.value.utf8)
        return CurlArgument("--header", secrets.word(Array((field.name + ": ").utf8) + value))
    }
}
