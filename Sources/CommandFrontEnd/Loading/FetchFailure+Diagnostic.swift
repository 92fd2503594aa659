import Diagnostics
import HTTPModel

extension FetchFailure {
    /// - Parameter label: The address without secrets.
    func diagnostic(loading kind: SourceKind, from label: String) -> Diagnostic {
        if case .keeping(let diagnostic) = self { return diagnostic }
        return Diagnostic(.error, "cannot load the \(kind.name) \"\(label)\": \(reason)", help: help)
    }

    private var reason: String {
        switch self {
        case .address(let error): error.message
        case .transfer(let failure): failure.message
        case .refused(let refusal): refusal.message
        case .tooSlow(let bytes): "it came too slowly (\(bytes) bytes so far)"
        case .tooLarge(let limit): "it has more than \(limit >> 20) MB"
        case .keeping(let diagnostic): diagnostic.message
        }
    }

    private var help: String? {
        switch self {
        case .transfer(let failure) where failure.kind == .certificateRejected:
            "the server's certificate is not trusted; --ssl-extra-ca-certs FILE adds an authority"
        case .transfer(let failure): failure.explanation
        case .refused(let refusal): refusal.help
        case .address, .tooLarge: nil
        case .tooSlow: "download it first, and name the file"
        case .keeping(let diagnostic): diagnostic.help
        }
    }
}

extension FetchRefusal {
    fileprivate var message: String {
        if let explanation { return "\(explanation) (status \(status))" }
        return "the server answered with status \(status)\(reason.isEmpty ? "" : " \(reason)"), not 200"
    }

    fileprivate var help: String? {
        switch status {
        case 401, 403:
            isPostman ? "check the API key: --postman-api-key, or the variable POSTMAN_API_KEY" : nil
        case 404: isPostman ? "check the UID, and whether the API key's account can see it" : "check the address"
        default: nil
        }
    }
}
