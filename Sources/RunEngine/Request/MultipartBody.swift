import HTTPModel

/// A `multipart/form-data` body (RFC 7578) in the form that Postman sends: names and file names are not escaped.
struct MultipartBody {
    let boundary: String
    private var segments: [HTTPBody.Segment] = []
    private var pending: [UInt8] = []
    private var isEmpty = true

    init(boundary: String) { self.boundary = boundary }

    /// The boundary that the user chose in a `Content-Type` of his own; nil where it names none.
    static func boundary(inContentType text: String?) -> String? {
        guard let type = text.flatMap({ MediaType($0) }), type.type == "multipart" else { return nil }
        return type.parameter("boundary").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Nil when no part was added.
    var body: HTTPBody? {
        guard !isEmpty else { return nil }
        let end = pending + Array("--\(boundary)--\r\n".utf8)
        return HTTPBody(segments: segments + [.bytes(end)])
    }

    mutating func addText(_ name: String, _ text: String, fileName: String?, contentType: String?) {
        let file = fileName.map { $0.isEmpty ? "" : Self.disposition(ofFile: $0) } ?? ""
        open(name, file, contentType: contentType)
        pending += Array(text.utf8)
        close()
    }

    mutating func addBytes(_ name: String, _ bytes: [UInt8], contentType: String) {
        open(name, "", contentType: contentType)
        pending += bytes
        close()
    }

    mutating func addFile(_ name: String, path: String, length: Int, fileName: String, contentType: String) {
        open(name, Self.disposition(ofFile: fileName), contentType: contentType)
        segments.append(.bytes(pending))
        segments.append(.file(path: path, length: length))
        pending = []
        close()
    }

    mutating func addEmptyFile(_ name: String) {
        open(name, "; filename=\"\"", contentType: "application/octet-stream")
        close()
    }

    private mutating func open(_ name: String, _ disposition: String, contentType: String?) {
        isEmpty = false
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(disposition)\r\n"
        if let contentType { head += "Content-Type: \(contentType)\r\n" }
        pending += Array((head + "\r\n").utf8)
    }

    private mutating func close() { pending += [0x0D, 0x0A] }

    /// The last component of the path; beyond Latin-1 also in the encoded form of RFC 5987.
    private static func disposition(ofFile path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let plain = "; filename=\"\(name)\""
        guard name.unicodeScalars.contains(where: { $0.value > 0xFF }) else { return plain }
        return plain + "; filename*=UTF-8''" + FormEncoding.encoded(name)
    }
}
