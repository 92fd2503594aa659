/// Why no response came. The facts only: `TransferFailure+Wording.swift` words them.
package struct TransferFailure: Error, Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case invalidURL, unsupportedProtocol, invalidRequest
        case nameLookup, connectionRefused, connectionFailed, connectionReset, closedBeforeResponse
        case tlsHandshake, certificateRejected, clientCertificate
        case connectTimeout, silenceTimeout, totalTimeout
        case responseTooLarge, malformedResponse, undecodableBody, tooManyRedirects
        case proxy, bodyFile, interrupted, unmatched, outOfMemory, other
    }

    package var kind: Kind
    package var host: String
    package var port: Int
    /// What the library or the system said, such as the reason why a certificate was refused; may be empty.
    package var detail: String

    package init(_ kind: Kind, host: String = "", port: Int = 0, detail: String = "") {
        self.kind = kind
        self.host = host
        self.port = port
        self.detail = detail
    }
}
