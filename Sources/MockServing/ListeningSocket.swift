#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A listening TCP socket on a loopback address. Whoever takes it closes it.
struct ListeningSocket {
    let descriptor: Int32
    let address: String

    /// Sockets on one port of every loopback address the machine has: IPv4 always, IPv6 where there is one.
    static func loopback(port: Int) throws(MockServingError) -> (sockets: [ListeningSocket], port: Int) {
        guard let wanted = UInt16(exactly: port) else { throw .badPort(port) }
        for _ in 0..<8 {
            let first = try ipv4(port: wanted)
            let chosen = first.port
            switch ipv6(port: chosen) {
            case .success(let second): return ([first.socket, second], Int(chosen))
            case .failure(.portInUse) where wanted == 0: first.socket.close()
            case .failure(.portInUse(let port)):
                first.socket.close()
                throw .portInUse(port)
            case .failure: return ([first.socket], Int(chosen))
            }
        }
        throw .noFreePort
    }

    func close() { Self.close(descriptor) }

    static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

    private static func ipv4(port: UInt16) throws(MockServingError) -> (socket: ListeningSocket, port: UInt16) {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let descriptor = try open(AF_INET, port: port)
        do throws(MockServingError) {
            try listen(descriptor, &address, port: port)
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let code = withSocketAddress(&address) { pointer, _ in getsockname(descriptor, pointer, &length) }
            try check("getsockname", code, port: port)
        } catch {
            _ = systemClose(descriptor)
            throw error
        }
        return (ListeningSocket(descriptor: descriptor, address: "127.0.0.1"), UInt16(bigEndian: address.sin_port))
    }

    private static func ipv6(port: UInt16) -> Result<ListeningSocket, MockServingError> {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = port.bigEndian
        address.sin6_addr = in6addr_loopback
        return Result { () throws(MockServingError) in
            let descriptor = try open(AF_INET6, port: port)
            do throws(MockServingError) {
                try check("setsockopt", enable(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY), port: port)
                try listen(descriptor, &address, port: port)
            } catch {
                _ = systemClose(descriptor)
                throw error
            }
            return ListeningSocket(descriptor: descriptor, address: "[::1]")
        }
    }

    private static func open(_ family: Int32, port: UInt16) throws(MockServingError) -> Int32 {
        #if canImport(Glibc)
            let type = Int32(SOCK_STREAM.rawValue)
        #else
            let type = SOCK_STREAM
        #endif
        let descriptor = socket(family, type, 0)
        try check("socket", descriptor, port: port)
        // A child process must not keep the port; the library needs calls that do not block.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        return descriptor
    }

    private static func listen<Address>(
        _ descriptor: Int32, _ address: inout Address, port: UInt16
    ) throws(MockServingError) {
        // Lets a fixed port be served again while connections of the last server time out.
        try check("setsockopt", enable(descriptor, SOL_SOCKET, SO_REUSEADDR), port: port)
        try check("bind", withSocketAddress(&address) { bind(descriptor, $0, $1) }, port: port)
        try check("listen", systemListen(descriptor, SOMAXCONN), port: port)
    }

    private static func enable(_ descriptor: Int32, _ level: Int32, _ option: Int32) -> Int32 {
        var on: Int32 = 1
        return setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func withSocketAddress<Address>(
        _ address: inout Address, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<Address>.size))
            }
        }
    }

    private static func check(_ call: String, _ code: Int32, port: UInt16) throws(MockServingError) {
        guard code < 0 else { return }
        switch errno {
        case EADDRINUSE: throw .portInUse(Int(port))
        case EACCES, EPERM: throw .portNotAllowed(Int(port))
        case let code: throw .system(call: call, reason: String(cString: strerror(code)))
        }
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }
