/// How one transfer is made, beside what it sends.
package struct TransferSettings: Sendable, Hashable {
    package enum ProtocolVersion: Sendable, Hashable {
        case http1, http2, automatic
    }

    package struct ClientCertificate: Sendable, Hashable {
        package enum Format: Sendable, Hashable {
            case pem
            /// PKCS#12, with the key inside.
            case pkcs12
        }

        package var file: String
        package var format: Format
        package var keyFile: String?
        package var passphrase: String?

        package init(file: String, format: Format = .pem, keyFile: String? = nil, passphrase: String? = nil) {
            self.file = file
            self.format = format
            self.keyFile = keyFile
            self.passphrase = passphrase
        }
    }

    /// Nil: no limit. From the start to the established connection, TLS included.
    package var connectTimeout: Duration? = .seconds(30)
    /// Nil: no limit. The longest silence on the socket once connected.
    package var silenceTimeout: Duration? = .seconds(300)
    package var verifiesTLS = true
    package var protocolVersion: ProtocolVersion = .http1
    /// Bytes of a decoded body past which a response is given up.
    package var maxResponseSize = 512 << 20

    /// PEM text of certificate authorities to trust beside the system's own.
    package var extraCertificateAuthorities: [UInt8]?
    package var clientCertificate: ClientCertificate?

    /// What the request comes from; nil where nobody wants to know.
    package var origin: RequestOrigin?

    package init() {}
}
