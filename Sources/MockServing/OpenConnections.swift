import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The sockets of the clients that are connected, so that a server can let them go before it stops.
final class OpenConnections: Sendable {
    /// How long a client may take to receive what was being sent when the server stops.
    private static let patience = Duration.seconds(1)

    private let sockets = Mutex<Set<Int32>>([])

    func opened(_ socket: Int32) { sockets.withLock { _ = $0.insert(socket) } }

    /// Called while the socket is still open, so that its number belongs to nobody else.
    func closed(_ socket: Int32) { sockets.withLock { _ = $0.remove(socket) } }

    /// Ends reading from every client, which makes the library close the connection once its answer is given, and waits
    /// for that.
    func end() {
        let deadline = ContinuousClock.now + Self.patience
        while !endReading(), ContinuousClock.now < deadline { poll(nil, 0, 1) }
    }

    /// True when no connection is left.
    private func endReading() -> Bool {
        sockets.withLock { sockets in
            for socket in sockets { shutdown(socket, Int32(SHUT_RD)) }
            return sockets.isEmpty
        }
    }
}
