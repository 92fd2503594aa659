package import HTTPModel
import Synchronization

/// Serves an answering type on a loopback port, over HTTP/1.1, until it is stopped or nobody holds it any more.
///
/// Answers are asked for on the library's threads, several at once. What comes back goes out as it is: body and
/// `Content-Encoding` must agree. Length and transfer encoding are the server's own matter, and so is the reason phrase,
/// which follows from the status.
package final class MockServer: Sendable {
    package typealias ExchangeLog = @Sendable (HTTPRequest, HTTPResponse) -> Void

    package struct Options: Sendable, Hashable {
        /// 0 lets the system choose a free one.
        package var port = 0
        /// Bytes past which a request's body is refused with 413.
        package var maxBodySize = 64 << 20
        /// Serves over TLS with it; nil serves in clear.
        package var identity: ServerIdentity?
        /// How long each answer waits.
        package var delay = Duration.zero

        package init(port: Int = 0) { self.port = port }
    }

    /// The port that is served on every address.
    package let port: Int
    /// `127.0.0.1`, and `[::1]` where the machine has it.
    package let addresses: [String]
    private let listeners: Mutex<[Listener]>

    private let scheme: String

    /// Starts to serve before it returns.
    ///
    /// - Parameter onExchange: Called for each answer before it is sent, on the thread that serves it.
    package static func start(
        answering: any HTTPAnswering, _ options: Options = Options(), onExchange: ExchangeLog? = nil
    ) throws(MockServingError) -> MockServer {
        let (sockets, port) = try ListeningSocket.loopback(port: options.port)
        let service = Service(answering: answering, port: port, options: options, onExchange: onExchange)
        var listeners: [Listener] = []
        do {
            for socket in sockets { listeners.append(try Listener(socket, service)) }
        } catch {
            for listener in listeners { listener.stop() }
            throw error
        }
        return MockServer(
            scheme: options.identity == nil ? "http" : "https", port: port, addresses: sockets.map(\.address),
            listeners: listeners)
    }

    private init(scheme: String, port: Int, addresses: [String], listeners: [Listener]) {
        self.scheme = scheme
        self.port = port
        self.addresses = addresses
        self.listeners = Mutex(listeners)
    }

    deinit { stop() }

    /// Such as `http://127.0.0.1:49152`.
    package var baseURL: String { "\(scheme)://127.0.0.1:\(port)" }

    /// Closes port and connections once the answers under way are given. Not to be called while answering.
    package func stop() {
        let stopping = listeners.withLock { listeners in
            defer { listeners = [] }
            return listeners
        }
        for listener in stopping { listener.stop() }
    }
}
