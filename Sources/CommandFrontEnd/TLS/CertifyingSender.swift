import Diagnostics
import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Sends every request with the client certificate for its URL: those of scripts, of authorization and of redirects, too.
///
/// Where a file of the certificate cannot be read, the request goes out without it, with a warning for each such file.
final class CertifyingSender: HTTPSending {
    private let sender: any HTTPSending
    private let certificates: ClientCertificates
    private let warn: (Diagnostic) -> Void
    private var missing: Set<String> = []

    init(_ sender: any HTTPSending, _ certificates: ClientCertificates, warn: @escaping (Diagnostic) -> Void) {
        self.sender = sender
        self.certificates = certificates
        self.warn = warn
    }

    var wake: @Sendable () -> Void { sender.wake }

    func start(_ request: HTTPRequest, settings: TransferSettings, whenDone: @escaping (Exchange) -> Void) {
        var settings = settings
        settings.clientCertificate = certificates.certificate(for: request.url).flatMap(readable)
        sender.start(request, settings: settings, whenDone: whenDone)
    }

    func turn(until deadline: ContinuousClock.Instant?) { sender.turn(until: deadline) }

    func cancelAll() { sender.cancelAll() }

    private func readable(_ certificate: TransferSettings.ClientCertificate) -> TransferSettings.ClientCertificate? {
        let hasCertificate = isReadable(certificate.file, "client certificate")
        let hasKey = certificate.keyFile.map { isReadable($0, "key of a client certificate") } ?? true
        return hasCertificate && hasKey ? certificate : nil
    }

    private func isReadable(_ file: String, _ what: String) -> Bool {
        if systemAccess(file, R_OK) { return true }
        let code = errno
        if missing.insert(file).inserted {
            var warning = InputFile.failure(what, file, code)
            warning.severity = .warning
            warning.message += "; requests go out without the certificate"
            warn(warning)
        }
        return false
    }
}
