package import Diagnostics

extension HTTPURLError: DiagnosticError {
    package var diagnostic: Diagnostic {
        switch self {
        case .empty: Diagnostic(.error, "the request has no URL")
        case .noHost(let text):
            Diagnostic(.error, "the URL \"\(text)\" names no host", help: "begin it with http://HOST or https://HOST")
        case .unknownScheme(let scheme):
            Diagnostic(.error, "the scheme \"\(scheme)\" cannot be sent to", help: "use http or https")
        case .badPort(let port):
            Diagnostic(.error, "\"\(port)\" is no port", help: "use a number from 0 to 65535")
        case .unescapedCharacters(let target):
            Diagnostic(
                .error, "the path \"\(target)\" holds characters that cannot be sent as they are",
                help: "escape them, or leave URL encoding on")
        }
    }

    /// In the words that Postman's tools use.
    package var message: String {
        switch self {
        case .empty: "runtime: request url is empty"
        case .noHost(let text): "Invalid URI \"\(text)\""
        case .unknownScheme(let scheme): "Invalid protocol: \(scheme):"
        case .badPort(let port): "Port should be >= 0 and < 65536. Received type string ('\(port)')."
        case .unescapedCharacters: "Request path contains unescaped characters"
        }
    }

    package var code: String? {
        switch self {
        case .empty, .noHost, .unknownScheme: nil
        case .badPort: "ERR_SOCKET_BAD_PORT"
        case .unescapedCharacters: "ERR_UNESCAPED_CHARACTERS"
        }
    }
}
