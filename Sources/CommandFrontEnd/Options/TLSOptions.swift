/// How a run proves who it is over TLS, and whom it trusts. Paths are relative to the folder that the process runs in.
struct TLSOptions: Sendable, Hashable {
    /// PEM file of the certificate for every `https` URL that the list has none for.
    var certificate: String?
    /// PEM file of its key; nil where the certificate's file holds it, too.
    var key: String?
    /// What the key is encrypted with.
    var passphrase: String?
    /// A JSON file of certificates by URL.
    var certificateList: String?
    /// PEM file of authorities to trust beside the system's own.
    var extraAuthorities: String?
}

extension RunOptions {
    static let tls: [Option<RunOptions>] = [
        Option(
            "--ssl-client-cert", nil, .required("FILE"), in: .requests,
            "show this client certificate (PEM) to https servers"
        ) {
            $0.tls.certificate = $1.nonemptyText
        },
        Option("--ssl-client-key", nil, .required("FILE"), in: .requests, "the key of the client certificate (PEM)") {
            $0.tls.key = $1.nonemptyText
        },
        Option("--ssl-client-passphrase", nil, .required("TEXT"), in: .requests, "what that key is encrypted with") {
            $0.tls.passphrase = $1.nonemptyText
        },
        Option(
            "--ssl-client-cert-list", nil, .required("FILE"), in: .requests,
            "client certificates by URL, a JSON file; the first that matches counts"
        ) {
            $0.tls.certificateList = $1.nonemptyText
        },
        Option(
            "--ssl-extra-ca-certs", nil, .required("FILE"), in: .requests,
            "trust the authorities of this PEM file as well as the system's"
        ) {
            $0.tls.extraAuthorities = $1.nonemptyText
        },
    ]
}

extension OptionUse {
    /// Nil for an empty value, which stands for none.
    var nonemptyText: String? { text.isEmpty ? nil : text }
}
