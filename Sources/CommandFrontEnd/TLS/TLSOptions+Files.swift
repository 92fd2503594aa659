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

    /// The text of the authorities to trust as well; without it, and with a warning, where the file gives none.
    func extraAuthorityText() -> (text: [UInt8]?, warning: Diagnostic?) {
        guard let extraAuthorities else { return (nil, nil) }
        let text: [UInt8]
        do {
            text = try InputFile(path: extraAuthorities).read(as: "file of certificate authorities")
        } catch {
            return (nil, Diagnostic(.warning, error.message, help: error.help))
        }
        guard Self.holdsCertificate(text) else {
            let message = "the file of certificate authorities \"\(extraAuthorities)\" holds no certificate in PEM form"
            return (nil, Diagnostic(.warning, message, help: "it must have lines \"-----BEGIN CERTIFICATE-----\""))
        }
        return (text, nil)
    }

    private static func holdsCertificate(_ text: [UInt8]) -> Bool {
        text.split(separator: UInt8(ascii: "\n")).contains { line in
            ["-----BEGIN CERTIFICATE-----", "-----BEGIN TRUSTED CERTIFICATE-----", "-----BEGIN X509 CERTIFICATE-----"]
                .contains { line.starts(with: $0.utf8) }
        }
    }
}

extension ClientCertificates {
    /// What must not be shown anywhere.
    var passphrases: [String] { entries.compactMap(\.certificate?.passphrase) }
}
