// What Postman's tools say for each failure, so that people and scripts find the words they know, and what we add.

extension TransferFailure {
    /// A failure to make sense of a URL on the way, such as the target of a redirect.
    package init(_ error: HTTPURLError, host: String = "", port: Int = 0) {
        let kind: Kind =
            switch error {
            case .unknownScheme: .unsupportedProtocol
            case .empty, .noHost, .badPort, .unescapedCharacters: .invalidURL
            }
        self.init(kind, host: host, port: port, detail: error.message)
    }

    /// The message of reports.
    package var message: String {
        switch kind {
        case .invalidURL, .unsupportedProtocol, .invalidRequest: detail
        case .nameLookup: "getaddrinfo ENOTFOUND \(host)"
        case .connectionRefused: "connect ECONNREFUSED \(detail.isEmpty ? host : detail):\(port)"
        case .connectionFailed:
            detail.hasPrefix("E") ? "connect \(detail):\(port)" : "connect to \(host):\(port) failed: \(detail)"
        case .connectionReset: "read ECONNRESET"
        case .closedBeforeResponse: "socket hang up"
        case .tlsHandshake: "write EPROTO \(detail)"
        case .certificateRejected: certificateMessage
        case .clientCertificate: "client certificate: \(detail)"
        case .connectTimeout: "ETIMEDOUT"
        case .silenceTimeout, .totalTimeout: "ESOCKETTIMEDOUT"
        case .responseTooLarge: "Maximum response size reached"
        case .malformedResponse: "Parse Error: \(detail)"
        case .undecodableBody: detail.isEmpty ? "incorrect header check" : detail
        case .tooManyRedirects: "Exceeded maxRedirects. Probably stuck in a redirect loop \(detail)"
        case .proxy: "proxy: \(detail)"
        case .bodyFile: "cannot read \(detail)"
        case .interrupted: "the request was interrupted"
        case .unmatched: detail.isEmpty ? "no recorded exchange matches the request" : detail
        case .outOfMemory: "out of memory"
        case .other: detail
        }
    }

    /// The code that scripts compare; nil where Postman's tools have none.
    package var code: String? {
        switch kind {
        case .invalidURL, .invalidRequest, .malformedResponse:
            Self.codesOfDetails.first { detail.hasPrefix($0.detail) }?.code
        case .nameLookup: "ENOTFOUND"
        case .connectionRefused: "ECONNREFUSED"
        case .connectionFailed: detail.hasPrefix("E") ? detail.split(separator: " ").first.map(String.init) : nil
        case .connectionReset, .closedBeforeResponse: "ECONNRESET"
        case .tlsHandshake: "EPROTO"
        case .certificateRejected: Self.codesOfCertificates.first { $0.detail == detail }?.code
        case .connectTimeout: "ETIMEDOUT"
        case .silenceTimeout, .totalTimeout: "ESOCKETTIMEDOUT"
        case .undecodableBody: "Z_DATA_ERROR"
        case .unsupportedProtocol, .clientCertificate, .responseTooLarge, .tooManyRedirects, .proxy, .bodyFile,
            .interrupted, .unmatched, .outOfMemory, .other:
            nil
        }
    }

    /// One more sentence that names host and port, where the message alone would leave people guessing.
    package var explanation: String? {
        switch kind {
        case .nameLookup: "no address is known for \"\(host)\""
        case .connectionRefused: "nothing listens at \(place)"
        case .connectionReset: "\(place) broke off the connection"
        case .closedBeforeResponse: "\(place) closed the connection before it sent a response"
        case .tlsHandshake:
            detail.contains("wrong version number")
                ? "\(place) does not speak TLS; is the URL meant to begin with http://?"
                : "no TLS connection to \(place) could be made"
        case .certificateRejected: "the certificate of \(place) is not trusted; --insecure skips the check"
        case .connectTimeout: "no connection to \(place) in the time allowed"
        case .silenceTimeout: "\(place) was silent for longer than allowed"
        case .totalTimeout: "\(place) took longer than allowed"
        case .responseTooLarge: "the response of \(place) is larger than allowed"
        case .malformedResponse: "what \(place) sent is no HTTP response"
        case .undecodableBody: "the body that \(place) sent is not compressed as it says"
        case .invalidURL, .unsupportedProtocol, .invalidRequest, .connectionFailed, .clientCertificate,
            .tooManyRedirects, .proxy, .bodyFile, .interrupted, .unmatched, .outOfMemory, .other:
            nil
        }
    }

    private var place: String { "\(host):\(port)" }

    private var certificateMessage: String {
        guard detail == Self.hostnameMismatch else { return detail }
        return "Hostname/IP does not match certificate's altnames: \(host) is not in the cert's altnames"
    }

    /// The detail of a certificate for another name.
    package static let hostnameMismatch = "hostname mismatch"

    private static let codesOfDetails: [(detail: String, code: String)] = [
        ("Port should be", "ERR_SOCKET_BAD_PORT"),
        ("Request path contains", "ERR_UNESCAPED_CHARACTERS"),
        ("Header name must be", "ERR_INVALID_HTTP_TOKEN"),
        ("Method must be", "ERR_INVALID_HTTP_TOKEN"),
        ("Invalid character in header content", "ERR_INVALID_CHAR"),
        ("Expected HTTP/", "HPE_INVALID_CONSTANT"),
        ("Invalid header token", "HPE_INVALID_HEADER_TOKEN"),
        ("Invalid character in chunk size", "HPE_INVALID_CHUNK_SIZE"),
        ("Header overflow", "HPE_HEADER_OVERFLOW"),
    ]

    /// OpenSSL's words for why a certificate is refused, with the names that Node gives them.
    private static let codesOfCertificates: [(detail: String, code: String)] = [
        ("self-signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"),
        ("self signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"),
        ("self-signed certificate in certificate chain", "SELF_SIGNED_CERT_IN_CHAIN"),
        ("self signed certificate in certificate chain", "SELF_SIGNED_CERT_IN_CHAIN"),
        ("unable to verify the first certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
        ("unable to get local issuer certificate", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"),
        ("certificate has expired", "CERT_HAS_EXPIRED"),
        ("certificate is not yet valid", "CERT_NOT_YET_VALID"),
        ("certificate revoked", "CERT_REVOKED"),
        (hostnameMismatch, "ERR_TLS_CERT_ALTNAME_INVALID"),
    ]
}
