#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A port on loopback that takes connections and never answers.
package final class SilentListener: Sendable {
    package let port: Int
    private let socket: Int32

    package init() throws { (socket, port) = try LoopbackSocket.listen() }

    deinit { close(socket) }
}
