/// How one transfer is made, beside what it sends.
package struct TransferSettings: Sendable, Hashable {
    package enum ProtocolVersion: Sendable, Hashable {
        case http1, http2, automatic
    }

    /// Nil: no limit. From the start to the established connection, TLS included.
    package var connectTimeout: Duration? = .seconds(30)
    /// Nil: no limit. The longest silence on the socket once connected.
    package var silenceTimeout: Duration? = .seconds(300)
    package var verifiesTLS = true
    package var protocolVersion: ProtocolVersion = .http1
    /// Bytes of a decoded body past which a response is given up.
    package var maxResponseSize = 512 << 20

    package init() {}
}
