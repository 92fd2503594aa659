import CCurl

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The address that a socket is to be connected to, as numbers, such as `127.0.0.1` or `::1`; empty for another family.
func numericAddress(of target: UnsafePointer<curl_sockaddr>) -> String {
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return "" }
    // An IPv6 address reaches beyond the declared size: libcurl keeps room for every family.
    let base = UnsafeRawPointer(target) + offset
    let family = target.pointee.family
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    switch family {
    case AF_INET:
        var address = base.loadUnaligned(as: sockaddr_in.self).sin_addr
        inet_ntop(family, &address, &text, socklen_t(text.count))
    case AF_INET6:
        var address = base.loadUnaligned(as: sockaddr_in6.self).sin6_addr
        inet_ntop(family, &address, &text, socklen_t(text.count))
    default: break
    }
    return text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
}
