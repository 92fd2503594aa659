#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ports of this machine for tests.
package enum LoopbackPort {
    package struct Unavailable: Error {
        package var code: Int32
    }

    /// A port that nobody listens on: the system gave it out a moment ago and has it back.
    package static func closed() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Unavailable(code: errno) }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) != 0 || getsockname(descriptor, generic, &length) != 0
            }
        }
        guard !failed else { throw Unavailable(code: errno) }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
