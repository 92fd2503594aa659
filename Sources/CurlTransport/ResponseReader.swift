import HTTPModel

/// Puts a response together from the header lines and body bytes that libcurl hands over.
struct ResponseReader {
    /// Why no more of a response is taken.
    enum Stop: Error {
        case tooLarge
        case malformed(String)
        /// Whoever takes the body took no more.
        case unwanted
    }

    /// Twice what Postman's tools take, and a little less than what libcurl does.
    private static let maxHeaderSize = 256 << 10
    private static let statusLineStart: [UInt8] = Array("HTTP/".utf8)

    private(set) var response = HTTPResponse(status: 0)
    private(set) var headerIsComplete = false
    private var fields: [HTTPField] = []
    private var codings = 0
    private var announcedSize: Int?
    private var headerSize = 0
    private var limit = 0
    private var memory = FieldMemory()
    private var sink: BodySink?

    /// Makes ready for another response, which is likely to have field lines in common with the one before.
    mutating func begin(limit: Int, sink: BodySink? = nil) {
        self.limit = limit
        self.sink = sink
        _ = takeResponse(wireBodySize: 0)
        headerIsComplete = false
        fields = []
        (codings, announcedSize, headerSize) = (0, nil, 0)
    }

    /// Takes one line with its line break: status line, field, or the empty line at the end. Interim responses (1xx) and
    /// trailers are passed over.
    mutating func takeHeaderLine(_ line: UnsafeRawBufferPointer) throws(Stop) {
        headerSize += line.count
        guard headerSize <= Self.maxHeaderSize else { throw .malformed("Header overflow") }
        let line = line.trimmingLineBreak
        if headerIsComplete ? isInterim : !hasBegun, line.starts(with: Self.statusLineStart) {
            return takeStatusLine(line)
        }
        guard !headerIsComplete else { return }
        if line.isEmpty {
            headerIsComplete = true
            response.fields = HTTPFields(fields)
            fields = []
            isDecoded = codings == 0 || (codings == 1 && hasKnownCoding)
        } else if line[0] == 0x20 || line[0] == 0x09 {
            guard !fields.isEmpty else { throw .malformed("Invalid header token") }
            fields[fields.count - 1].value += " " + line.trimmedText(0..<line.count)
        } else if let known = memory.field(at: fields.count, of: line) {
            takeField(known)
        } else {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed("Invalid header token") }
            let name = UnsafeRawBufferPointer(rebasing: line[..<colon])
            guard colon > 0, name.allSatisfy(\.isTokenCharacter) else { throw .malformed("Invalid header token") }
            let field = HTTPField(String(decoding: name, as: UTF8.self), line.trimmedText(colon + 1..<line.count))
            let parsed = FieldMemory.Parsed(field)
            memory.note(parsed, at: fields.count, of: line)
            takeField(parsed)
        }
    }

    mutating func takeBody(_ bytes: UnsafeRawBufferPointer) throws(Stop) {
        if let sink {
            guard sink(Array(bytes)) else { throw .unwanted }
            return
        }
        guard response.body.count + bytes.count <= limit else { throw .tooLarge }
        response.body.append(contentsOf: bytes)
    }

    /// Gives the response away.
    mutating func takeResponse(wireBodySize: Int) -> HTTPResponse {
        var taken = HTTPResponse(status: 0)
        swap(&taken, &response)
        taken.wireBodySize = wireBodySize
        return taken
    }

    /// True once there was a status line.
    var hasBegun: Bool { response.status > 0 }

    /// True while only an interim response came in.
    var isInterim: Bool { response.status < 200 }

    /// What Postman's tools decode: exactly one coding, exactly one of these names. Anything else stays as it came.
    private(set) var isDecoded = true

    private var hasKnownCoding: Bool {
        let coding = response.fields["Content-Encoding"]?.lowercased() ?? ""
        return ["gzip", "deflate", "br", "zstd"].contains(coding)
    }

    /// Makes room for an announced body, or refuses one past the limit before it is transferred.
    mutating func prepareBody() throws(Stop) {
        guard let announcedSize, announcedSize > 0, codings == 0, sink == nil else { return }
        guard announcedSize <= limit else { throw .tooLarge }
        response.body.reserveCapacity(min(announcedSize, 1 << 20))
    }

    private mutating func takeField(_ parsed: FieldMemory.Parsed) {
        if parsed.isCoding { codings += 1 }
        if let length = parsed.length { announcedSize = length }
        fields.append(parsed.field)
    }

    /// `HTTP/1.1 200 Reason`.
    private mutating func takeStatusLine(_ line: UnsafeRawBufferPointer) {
        let version = line.firstIndex(of: 0x20) ?? line.count
        let code = line[version...].dropFirst().prefix { $0 != 0x20 }
        response = HTTPResponse(status: code.prefix(3).reduce(0) { $0 * 10 + Int($1 & 15) })
        response.version = Self.version(line[..<version])
        response.reason = code.endIndex < line.count ? line.text(code.endIndex + 1..<line.count) : ""
        fields.removeAll(keepingCapacity: true)
        fields.reserveCapacity(16)
        (codings, announcedSize) = (0, nil)
        headerIsComplete = false
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

    /// The text of a stretch without the spaces around it.
    fileprivate func trimmedText(_ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return text(start..<end)
    }

    /// As UTF-8, or where the bytes are none as Latin-1.
    fileprivate func text(_ range: Range<Int>) -> String {
        let bytes = UnsafeRawBufferPointer(rebasing: self[range]).assumingMemoryBound(to: UInt8.self)
        // All bytes joined tell whether one of them is beyond ASCII, in a loop that takes many at a time.
        if bytes.reduce(0, |) < 0x80 { return String(decoding: bytes, as: UTF8.self) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        text.unicodeScalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
        return text
    }
}
