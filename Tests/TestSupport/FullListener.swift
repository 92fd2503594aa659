#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A port on loopback whose queue of connections is full, so that one more connection is neither taken nor refused.
package final class FullListener: Sendable {
    package let port: Int
    private let sockets: [Int32]

    package init() throws {
        let (listener, port) = try LoopbackSocket.listen(backlog: 0)
        self.port = port
        sockets = [listener] + (0..<4).map { _ in LoopbackSocket.startConnecting(port: port) }
    }

    deinit { for socket in sockets where socket >= 0 { close(socket) } }
}
