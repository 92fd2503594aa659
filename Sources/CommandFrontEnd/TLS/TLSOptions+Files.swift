import Diagnostics
import HTTPModel
import PostmanFormat

extension TLSOptions {
    /// The certificates of the list, and behind them the one for every URL; with them, what there is to warn of.
    func clientCertificates() throws(Diagnostic) -> (certificates: ClientCertificates, warnings: [Diagnostic]) {
        var certificates = ClientCertificates()
        var warnings: [Diagnostic] = []
        if let certificateList {
            let bytes = try InputFile(path: certificateList).read(as: "list of client certificates")
            do {
                let file = try CertificateListFile(reading: bytes, file: certificateList)
                (certificates, warnings) = (file.certificates, file.warnings)
            } catch {
                throw error.diagnostic
            }
        }
        if let certificate {
            certificates.append(fallback: .init(file: certificate, keyFile: key, passphrase: passphrase))
        } else if key != nil || passphrase != nil {
            let option = key != nil ? "--ssl-client-key" : "--ssl-client-passphrase"
            warnings.append(
                Diagnostic(.warning, "\"\(option)\" has no effect without \"--ssl-client-cert\""))
        }
        return (certificates, warnings)
    }

    /// The text of the authorities to trust as well, nil where the file gives none; with it, what there is to warn of.
    func extraAuthorityText() -> (text: [UInt8]?, warnings: [Diagnostic]) {
        guard let extraAuthorities else { return (nil, []) }
        let bundle: CertificateBundle
        do {
            let bytes = try InputFile(path: extraAuthorities).read(as: "file of certificate authorities")
            bundle = CertificateBundle(reading: bytes)
        } catch {
            return (nil, [Diagnostic(.warning, error.message, help: error.help)])
        }
        var warnings = bundle.brokenLines.map { line in
            Diagnostic(
                .warning, "a certificate of the extra authorities cannot be read, so it is left out",
                at: SourceLocation(file: extraAuthorities, line: line, column: 1))
        }
        guard bundle.text.isEmpty else { return (bundle.text, warnings) }
        if warnings.isEmpty {
            let message = "the file of certificate authorities \"\(extraAuthorities)\" holds no certificate in PEM form"
            warnings = [Diagnostic(.warning, message, help: "it must have lines \"-----BEGIN CERTIFICATE-----\"")]
        }
        return (nil, warnings)
    }
}

extension ClientCertificates {
    /// What must not be shown anywhere.
    var passphrases: [String] { entries.compactMap(\.certificate?.passphrase) }
}
