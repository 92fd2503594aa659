package import Diagnostics

extension MockServingError: DiagnosticError {
    package var diagnostic: Diagnostic {
        switch self {
        case .badPort(let port):
            Diagnostic(.error, "\"\(port)\" is no port", help: "use a number from 0 to 65535; 0 chooses a free one")
        case .portInUse(let port):
            Diagnostic(
                .error, "port \(port) is in use by another program",
                help: "stop that program, or choose another port; 0 chooses a free one")
        case .portNotAllowed(let port):
            Diagnostic(
                .error, "not allowed to listen on port \(port)",
                help: "choose a port from 1024 upward; 0 chooses a free one")
        case .noFreePort:
            Diagnostic(.error, "no free port was found on the loopback addresses", help: "name a port that is free")
        case .system(let call, let reason):
            Diagnostic(.error, "cannot listen on the loopback address: \(call): \(reason)")
        case .libraryRefused:
            Diagnostic(.error, "the HTTP server could not be started: out of memory or threads")
        case .unusableIdentity:
            Diagnostic(
                .error, "the certificate and the private key cannot be used together",
                help: "both are PEM files, the key without a passphrase, and of one pair")
        case .unsendableStatus(let status):
            Diagnostic(.error, "a response of status \(status) cannot be sent", help: "use a status from 200 to 999")
        case .unsendableHeader(let size):
            Diagnostic(.error, "a response with fields of \(size) bytes cannot be sent")
        case .unsendableField(let name):
            Diagnostic(.error, "the response's field \"\(name)\" holds characters that cannot be sent")
        }
    }
}
