/// What a server proves itself with over TLS: PEM texts of its certificate, with those of its issuers behind it, and of its
/// private key.
package struct ServerIdentity: Sendable, Hashable {
    package let certificate: String
    package let privateKey: String

    package init(certificate: String, privateKey: String) {
        self.certificate = certificate
        self.privateKey = privateKey
    }
}
