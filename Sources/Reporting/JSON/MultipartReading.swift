import HTTPModel
import JSONTree

/// Reads the fields back out of a `multipart/form-data` body (RFC 7578). Files stay files.
struct MultipartReading {
    struct Part {
        enum Content {
            case text(String)
            /// Nil for a file field without a file.
            case file(path: String?)
        }

        var name: String
        var contentType: String?
        var content: Content
    }

    private(set) var parts: [Part] = []

    init(_ body: HTTPBody, boundary: String) {
        let delimiter = Array("--\(boundary)".utf8)
        for segment in body.segments {
            switch segment {
            case .file(let path, _):
                if !parts.isEmpty { parts[parts.count - 1].content = .file(path: path) }
            case .bytes(let bytes):
                // What stands before the first delimiter ends the part before.
                for piece in Self.split(bytes, at: delimiter).dropFirst() {
                    if let part = Part(piece) { parts.append(part) }
                }
            }
        }
    }

    private static func split(_ bytes: [UInt8], at delimiter: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var (start, index) = (0, 0)
        while index + delimiter.count <= bytes.count {
            if bytes[index] == delimiter[0], bytes[index..<index + delimiter.count].elementsEqual(delimiter) {
                pieces.append(bytes[start..<index])
                index += delimiter.count
                start = index
            } else {
                index += 1
            }
        }
        return pieces + [bytes[start...]]
    }
}

extension MultipartReading.Part {
    /// Reads what stands between two delimiters; nil for the end of the body.
    fileprivate init?(_ piece: ArraySlice<UInt8>) {
        guard !piece.starts(with: "--".utf8) else { return nil }
        let lines = String(decoding: piece, as: UTF8.self).split(
            separator: "\r\n" as Character, omittingEmptySubsequences: false)
        // An empty line ends the head; the piece begins with the end of the delimiter's own line.
        guard let end = lines.dropFirst().firstIndex(of: "") else { return nil }
        let head = lines[..<end].map(String.init)
        let disposition = head.first { $0.lowercased().hasPrefix("content-disposition:") } ?? ""
        name = Self.parameter("name", of: disposition) ?? ""
        contentType = head.first { $0.lowercased().hasPrefix("content-type:") }.map {
            String($0.dropFirst("content-type:".count).drop { $0 == " " })
        }
        let text = lines[(end + 1)...].dropLast().joined(separator: "\r\n")
        let isEmptyFile = text.isEmpty && Self.parameter("filename", of: disposition) == ""
        content = isEmptyFile ? .file(path: nil) : .text(text)
    }

    /// The text between the quotes behind `name=`.
    private static func parameter(_ name: String, of disposition: String) -> String? {
        for piece in disposition.split(separator: ";") {
            let piece = piece.drop { $0 == " " }
            guard piece.hasPrefix(name + "=\"") else { continue }
            return String(piece.dropFirst(name.count + 2).dropLast())
        }
        return nil
    }

    var json: JSON {
        var object = JSONObject([("key", .string(name))])
        switch content {
        case .text(let text):
            object["value"] = .string(text)
            object["type"] = "text"
        case .file(let path):
            object["src"] = path.map(JSON.string) ?? []
            object["type"] = "file"
        }
        object["contentType"] = contentType.map(JSON.string)
        return .object(object)
    }
}
