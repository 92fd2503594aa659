import CCurl
import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Every code of libcurl's that a transfer can end with, as one of ours.
// Source: https://curl.se/libcurl/c/libcurl-errors.html

extension Transfer {
    func failure(_ code: CURLcode) -> TransferFailure {
        let url = request.url
        let (kind, detail) = stop.map { ($0, stopDetail) } ?? reason(code)
        return TransferFailure(kind, host: url.host, port: url.effectivePort, detail: detail)
    }

    private func reason(_ code: CURLcode) -> (TransferFailure.Kind, detail: String) {
        switch code {
        // The host was parsed before; what is left are names that no lookup could find.
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_URL_MALFORMAT: (.nameLookup, "")
        case CURLE_COULDNT_CONNECT: connectReason
        case CURLE_OPERATION_TIMEDOUT: (isConnected ? .totalTimeout : .connectTimeout, "")
        case CURLE_GOT_NOTHING: (.closedBeforeResponse, "")
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR: socketReason
        case CURLE_SSL_CONNECT_ERROR: handshakeReason
        case CURLE_PEER_FAILED_VERIFICATION: (.certificateRejected, certificateReason)
        case CURLE_SSL_CACERT_BADFILE where settings.extraCertificateAuthorities != nil:
            (.certificateRejected, "the extra certificate authorities cannot be read")
        case CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH:
            (.certificateRejected, errorDetail)
        case CURLE_SSL_CERTPROBLEM, CURLE_SSL_CLIENTCERT: (.clientCertificate, errorDetail)
        case CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED,
            CURLE_USE_SSL_FAILED, CURLE_SSL_SHUTDOWN_FAILED:
            (.tlsHandshake, errorDetail)
        case CURLE_UNSUPPORTED_PROTOCOL: (.malformedResponse, "Expected HTTP/, RTSP/ or ICE/")
        case CURLE_WEIRD_SERVER_REPLY: (.malformedResponse, replyReason)
        case CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_PARTIAL_FILE: (.malformedResponse, errorDetail)
        case CURLE_BAD_CONTENT_ENCODING: (.undecodableBody, decodingReason)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: (.proxy, errorDetail)
        case CURLE_OUT_OF_MEMORY:
            // Also what libcurl reports for one header line beyond its own limit.
            reader.hasBegun && !reader.headerIsComplete ? (.malformedResponse, "Header overflow") : (.outOfMemory, "")
        default: (.other, errorDetail.isEmpty ? String(cString: curl_easy_strerror(code)) : errorDetail)
        }
    }

    private var systemError: Int32 { Int32(truncatingIfNeeded: easy.long(CURLINFO_OS_ERRNO)) }

    private var connectReason: (TransferFailure.Kind, detail: String) {
        switch systemError {
        case ECONNREFUSED: (.connectionRefused, triedAddress)
        case ETIMEDOUT: (.connectTimeout, "")
        case EHOSTUNREACH: (.connectionFailed, "EHOSTUNREACH \(triedAddress)")
        case ENETUNREACH: (.connectionFailed, "ENETUNREACH \(triedAddress)")
        case EADDRNOTAVAIL: (.connectionFailed, "EADDRNOTAVAIL \(triedAddress)")
        default: (.connectionFailed, errorDetail)
        }
    }

    private var socketReason: (TransferFailure.Kind, detail: String) {
        let text = errorDetail
        if text.contains("chunk") { return (.malformedResponse, "Invalid character in chunk size") }
        if text.contains("unexpected eof") { return (.closedBeforeResponse, "") }
        if text.contains("CONNECT tunnel failed") || text.contains("Proxy") { return (.proxy, text) }
        if text.contains("alert") { return (.tlsHandshake, text) }
        return (.connectionReset, text)
    }

    private var handshakeReason: (TransferFailure.Kind, detail: String) {
        let text = errorDetail
        if systemError == ECONNRESET || text.contains("Connection reset by peer") { return (.connectionReset, text) }
        if text.contains("unexpected eof") || text.contains("SSL_ERROR_SYSCALL") {
            return (.closedBeforeResponse, text)
        }
        return (.tlsHandshake, text)
    }

    /// OpenSSL's words behind libcurl's; for a wrong name, the name.
    private var certificateReason: String {
        let text = errorDetail
        let lead = "SSL certificate problem: "
        if text.hasPrefix(lead) { return String(text.dropFirst(lead.count)) }
        if text.contains("does not match") || text.contains("no alternative certificate subject name") {
            return TransferFailure.hostnameMismatch
        }
        return text
    }

    /// The decoder's words behind libcurl's.
    private var decodingReason: String {
        let lead = "Error while processing content unencoding: "
        return errorDetail.hasPrefix(lead) ? String(errorDetail.dropFirst(lead.count)) : ""
    }

    private var replyReason: String {
        reader.hasBegun ? "Invalid header token" : "Expected HTTP/, RTSP/ or ICE/"
    }
}
