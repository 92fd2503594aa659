import HTTPModel

/// Puts a response together from the header lines and body bytes that libcurl hands over.
struct ResponseReader {
    /// Why no more of a response is taken.
    enum Stop: Error {
        case tooLarge
        case malformed(String)
    }

    /// Twice what Postman's tools take, and a little less than what libcurl does.
    private static let maxHeaderSize = 256 << 10

    private(set) var response = HTTPResponse(status: 0)
    private(set) var headerIsComplete = false
    private var fields: [HTTPField] = []
    private var headerSize = 0
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Takes one line with its line break: status line, field, or the empty line at the end. Interim responses (1xx) and
    /// trailers are passed over.
    mutating func takeHeaderLine(_ line: UnsafeRawBufferPointer) throws(Stop) {
        headerSize += line.count
        guard headerSize <= Self.maxHeaderSize else { throw .malformed("Header overflow") }
        let line = line.trimmingLineBreak
        if line.starts(with: "HTTP/".utf8) && (headerIsComplete ? isInterim : response.status == 0) {
            return takeStatusLine(line)
        }
        guard !headerIsComplete else { return }
        if line.isEmpty {
            headerIsComplete = true
            response.fields = HTTPFields(fields)
        } else if line[0] == 0x20 || line[0] == 0x09 {
            guard !fields.isEmpty else { throw .malformed("Invalid header token") }
            fields[fields.count - 1].value += " " + line.trimmingSpace.text
        } else {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed("Invalid header token") }
            let name = UnsafeRawBufferPointer(rebasing: line[..<colon]).text
            guard name.isToken else { throw .malformed("Invalid header token") }
            fields.append(HTTPField(name, UnsafeRawBufferPointer(rebasing: line[(colon + 1)...]).trimmingSpace.text))
        }
    }

    mutating func takeBody(_ bytes: UnsafeRawBufferPointer) throws(Stop) {
        guard response.body.count + bytes.count <= limit else { throw .tooLarge }
        response.body.append(contentsOf: bytes)
    }

    mutating func finish(wireBodySize: Int) { response.wireBodySize = wireBodySize }

    /// True once there was a status line.
    var hasBegun: Bool { response.status > 0 }

    /// True while only an interim response came in.
    var isInterim: Bool { response.status < 200 }

    /// What Postman's tools decode: exactly one coding, exactly one of these names. Anything else stays as it came.
    var isDecoded: Bool {
        let codings = response.fields.values("Content-Encoding")
        guard codings.count == 1, let coding = codings.first?.lowercased() else { return codings.isEmpty }
        return ["gzip", "deflate", "br", "zstd"].contains(coding)
    }

    /// Makes room for an announced body, or refuses one past the limit before it is transferred.
    mutating func prepareBody() throws(Stop) {
        guard let announced = response.fields["Content-Length"].flatMap({ Int($0) }), announced > 0,
            !response.fields.contains("Content-Encoding")
        else { return }
        guard announced <= limit else { throw .tooLarge }
        response.body.reserveCapacity(min(announced, 1 << 20))
    }

    private mutating func takeStatusLine(_ line: UnsafeRawBufferPointer) {
        let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        response = HTTPResponse(status: parts.count > 1 ? Self.number(parts[1]) : 0)
        response.version = Self.version(parts[0])
        response.reason = parts.count > 2 ? UnsafeRawBufferPointer(rebasing: parts[2]).text : ""
        fields.removeAll(keepingCapacity: true)
        headerIsComplete = false
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int {
        digits.prefix(3).reduce(0) { $1 >= 0x30 && $1 <= 0x39 ? $0 * 10 + Int($1 - 0x30) : $0 }
    }

    private static func version(_ text: Slice<UnsafeRawBufferPointer>) -> HTTPVersion {
        switch text.dropFirst(5).first {
        case UInt8(ascii: "2"): .http2
        case UInt8(ascii: "3"): .http3
        default: text.last == UInt8(ascii: "0") ? .http1_0 : .http1_1
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate var trimmingLineBreak: UnsafeRawBufferPointer {
        var end = count
        while end > 0, self[end - 1] == 0x0A || self[end - 1] == 0x0D { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[..<end])
    }

    fileprivate var trimmingSpace: UnsafeRawBufferPointer {
        var (start, end) = (0, count)
        while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[start..<end])
    }

    /// As UTF-8, or where the bytes are none as Latin-1.
    fileprivate var text: String {
        if let text = String(validating: self, as: UTF8.self) { return text }
        var text = ""
        text.unicodeScalars.append(contentsOf: lazy.map { Unicode.Scalar($0) })
        return text
    }
}
