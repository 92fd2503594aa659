import Digests
import HTTPModel
import PostmanFormat
import RunModel

/// The URL of a request as curl is to send it, with the options that keep curl from changing it.
struct CurlURL {
    private let text: String
    private let target: String

    init(_ resolved: ResolvedRequest, _ request: HTTPRequest) {
        var url = request.url
        url.credentials = nil
        url.fragment = nil
        target = url.requestTarget
        var text = url.text
        // What is still to be filled in brings its own scheme, as a base URL does.
        if url.host.hasPrefix("{{"), resolved.item.item.request.url.scheme == nil {
            text = String(text.dropFirst(url.scheme.count + "://".count))
        }
        self.text = resolved.unresolvedNames.reduce(text, Self.restoring)
    }

    func word(_ secrets: ShellSecrets) -> ShellWord { secrets.word(text) }

    var flags: [CurlArgument] {
        var flags: [CurlArgument] = []
        if text.contains(where: { "[]{}".contains($0) }) { flags.append(CurlArgument("--globoff")) }
        let path = target.prefix { $0 != "?" }
        if path.split(separator: "/").contains(where: Self.isDotSegment) { flags.append(CurlArgument("--path-as-is")) }
        return flags
    }

    /// Also where the dots are percent-encoded.
    private static func isDotSegment(_ segment: Substring) -> Bool {
        PercentEncoding.decode(String(segment)).utf8.allSatisfy { $0 == UInt8(ascii: ".") } && segment.utf8.count <= 6
    }

    /// The text with a token that was percent-encoded as it was written.
    private static func restoring(_ text: String, _ name: String) -> String {
        let token = "{{\(name)}}"
        return HTTPURL.encodedForms(of: token).reduce(text) { $0.replacing($1, with: token) }
    }
}
