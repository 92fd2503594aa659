import HTTPModel
import Testing

@Suite struct TransferFailureWordingTests {
    @Test(
        arguments: [
            (.connectionRefused, "127.0.0.1", "connect ECONNREFUSED 127.0.0.1:81", "ECONNREFUSED"),
            (.connectionFailed, "EHOSTUNREACH 10.0.0.1", "connect EHOSTUNREACH 10.0.0.1:81", "EHOSTUNREACH"),
            (.connectionFailed, "no route", "connect to h:81 failed: no route", nil),
            (.nameLookup, "", "getaddrinfo ENOTFOUND h", "ENOTFOUND"),
            (.connectionReset, "", "read ECONNRESET", "ECONNRESET"),
            (.closedBeforeResponse, "", "socket hang up", "ECONNRESET"),
            (.connectTimeout, "", "ETIMEDOUT", "ETIMEDOUT"),
            (.silenceTimeout, "", "ESOCKETTIMEDOUT", "ESOCKETTIMEDOUT"),
            (.tlsHandshake, "wrong version number", "write EPROTO wrong version number", "EPROTO"),
            (
                .certificateRejected, "self-signed certificate", "self-signed certificate",
                "DEPTH_ZERO_SELF_SIGNED_CERT"
            ),
            (.certificateRejected, "certificate has expired", "certificate has expired", "CERT_HAS_EXPIRED"),
            (
                .certificateRejected, "unable to get local issuer certificate",
                "unable to get local issuer certificate",
                "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"
            ),
            (
                .certificateRejected, "hostname mismatch",
                "Hostname/IP does not match certificate's altnames: h is not in the cert's altnames",
                "ERR_TLS_CERT_ALTNAME_INVALID"
            ),
            (.responseTooLarge, "", "Maximum response size reached", nil),
            (
                .malformedResponse, "Expected HTTP/, RTSP/ or ICE/", "Parse Error: Expected HTTP/, RTSP/ or ICE/",
                "HPE_INVALID_CONSTANT"
            ),
            (.malformedResponse, "Header overflow", "Parse Error: Header overflow", "HPE_HEADER_OVERFLOW"),
            (.undecodableBody, "", "incorrect header check", "Z_DATA_ERROR"),
            (
                .invalidRequest, "Header name must be a valid HTTP token [\"bad key\"]",
                "Header name must be a valid HTTP token [\"bad key\"]", "ERR_INVALID_HTTP_TOKEN"
            ),
            (
                .invalidRequest, "Invalid character in header content [\"a\"]",
                "Invalid character in header content [\"a\"]", "ERR_INVALID_CHAR"
            ),
            (.interrupted, "", "the request was interrupted", nil),
        ] as [(TransferFailure.Kind, String, String, String?)])
    func `uses the words of Postman's tools`(
        _ kind: TransferFailure.Kind, _ detail: String, _ message: String, _ code: String?
    ) {
        let failure = TransferFailure(kind, host: "h", port: 81, detail: detail)
        #expect(failure.message == message)
        #expect(failure.code == code)
    }

    @Test(arguments: [
        TransferFailure.Kind.connectionReset, .closedBeforeResponse, .connectTimeout, .silenceTimeout, .tlsHandshake,
        .responseTooLarge, .malformedResponse, .certificateRejected,
    ])
    func `explains with host and port what the message leaves out`(_ kind: TransferFailure.Kind) throws {
        let explanation = try #require(TransferFailure(kind, host: "h", port: 81).explanation)
        #expect(explanation.contains("h:81"))
    }

    @Test func `keeps message and code of a URL that cannot be sent to`() {
        let failure = TransferFailure(HTTPURLError.badPort("99999"))
        #expect(failure.kind == .invalidURL)
        #expect(failure.message == HTTPURLError.badPort("99999").message)
        #expect(failure.code == "ERR_SOCKET_BAD_PORT")
        #expect(TransferFailure(HTTPURLError.unknownScheme("ftp")).code == nil)
    }
}
