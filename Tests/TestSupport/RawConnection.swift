#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One accepted connection of a `RawServer`; used by one thread, its script's.
package struct RawConnection: Sendable {
    private let socket: Int32
    /// Counts from 1.
    package let number: Int
    private let note: @Sendable (String) -> Void

    init(socket: Int32, number: Int, note: @escaping @Sendable (String) -> Void) {
        self.socket = socket
        self.number = number
        self.note = note
    }

    /// Reads a request with a body of its `Content-Length`; nil when the client closed.
    @discardableResult
    package func readRequest() -> String? {
        var text = ""
        while !text.hasSuffix("\r\n\r\n") {
            guard let byte = readBytes(1) else { return nil }
            text += byte
        }
        let lengths = text.split(separator: "\r\n").compactMap { line in
            line.lowercased().hasPrefix("content-length:") ? Int(line.dropFirst(15).drop { $0 == " " }) : nil
        }
        if let length = lengths.last, length > 0 {
            guard let body = readBytes(length) else { return nil }
            text += body
        }
        note(text)
        return text
    }

    /// Exactly so many bytes as Latin-1; nil when the client closed before.
    package func readBytes(_ count: Int) -> String? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes[filled...].withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
            guard got > 0 else { return nil }
            filled += got
        }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// Waits until the client closes.
    package func waitForClose() {
        while readBytes(1) != nil {}
    }

    package func write(_ text: String) { write(Array(text.utf8)) }

    package func write(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Lets time pass between two writes.
    package func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

    /// Ends the connection with a reset instead of a proper close.
    package func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    func close() { Glibc.close(socket) }
}
