#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One connection to a port of 127.0.0.1 that sends bytes as they are and reads responses of a known length.
final class WireClient {
    struct Failed: Error {}

    /// A response as it came: the lines of its head, and its body in bytes.
    struct Response {
        var head: [String]
        var body: [UInt8]

        var status: Int { Int(head.first?.split(separator: " ").dropFirst().first ?? "") ?? 0 }

        func values(_ name: String) -> [String] {
            head.dropFirst().compactMap { line in
                guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name.lowercased() else {
                    return nil
                }
                return String(line[line.index(after: colon)...].drop { $0 == " " })
            }
        }
    }

    private let socket: Int32
    private var buffer: [UInt8] = []

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        // A test that waits for ever says nothing; one that fails after this does.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            throw Failed()
        }
    }

    deinit { close(socket) }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { throw Failed() }
            rest = rest.dropFirst(sent)
        }
    }

    /// Says that nothing more will be sent.
    func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Sends a request with `Host` and what it needs, and reads the response to it.
    func ask(
        _ method: String = "GET", _ target: String = "/", _ lines: [String] = [], body: [UInt8]? = nil
    ) throws -> Response {
        let length = body.map { ["Content-Length: \($0.count)"] } ?? []
        let head = ["\(method) \(target) HTTP/1.1", "Host: mock.test:81"] + lines + length
        try send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? []))
        return try response(toHead: method == "HEAD")
    }

    func response(toHead: Bool = false) throws -> Response {
        while !endsHead { try receive() }
        let end = buffer.indices.first { buffer[$0...].starts(with: Array("\r\n\r\n".utf8)) } ?? 0
        let head = String(decoding: buffer[..<end], as: UTF8.self).split(separator: "\r\n").map(String.init)
        buffer.removeFirst(end + 4)
        var response = Response(head: head, body: [])
        let length = toHead ? 0 : Int(response.values("Content-Length").first ?? "") ?? 0
        while buffer.count < length { try receive() }
        response.body = Array(buffer[..<length])
        buffer.removeFirst(length)
        return response
    }

    /// True once the server has closed the connection and nothing is left to read.
    var isClosed: Bool {
        var byte: UInt8 = 0
        guard buffer.isEmpty else { return false }
        let got = recv(socket, &byte, 1, 0)
        return got == 0 || got < 0 && errno == ECONNRESET
    }

    private var endsHead: Bool {
        buffer.indices.contains { buffer[$0] == 0x0D && buffer[$0...].starts(with: Array("\r\n\r\n".utf8)) }
    }

    private func receive() throws {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let got = recv(socket, &piece, piece.count, 0)
        guard got > 0 else { throw Failed() }
        buffer += piece[..<got]
    }
}
