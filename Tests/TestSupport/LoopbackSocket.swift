#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// TCP sockets on 127.0.0.1.
package enum LoopbackSocket {
    package struct Failed: Error {
        package let call: String
        package let errno: Int32
    }

    /// A listening socket on a port that the system chose.
    package static func listen(backlog: Int32 = 64) throws -> (socket: Int32, port: Int) {
        let listener = try check("socket", socket(AF_INET, streamType, 0))
        var address = address(port: 0)
        try check("bind", withSocketAddress(&address) { bind(listener, $0, $1) })
        try check("listen", Glibc.listen(listener, backlog))
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
        }
        try check("getsockname", result)
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// A port that was free a moment ago.
    package static func freePort() throws -> Int {
        let (socket, port) = try listen()
        close(socket)
        return port
    }

    /// True when something listens there.
    package static func isOpen(port: Int) -> Bool {
        let client = socket(AF_INET, streamType, 0)
        guard client >= 0 else { return false }
        defer { close(client) }
        var address = address(port: port)
        return withSocketAddress(&address) { connect(client, $0, $1) } == 0
    }

    /// A socket whose connection is under way; nobody waits for its end.
    static func startConnecting(port: Int) -> Int32 {
        let client = socket(AF_INET, streamType | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = address(port: port)
        _ = withSocketAddress(&address) { connect(client, $0, $1) }
        return client
    }

    private static let streamType = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private static func withSocketAddress(
        _ address: inout sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    @discardableResult
    private static func check(_ call: String, _ result: Int32) throws -> Int32 {
        guard result >= 0 else { throw Failed(call: call, errno: Glibc.errno) }
        return result
    }
}
