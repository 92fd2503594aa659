import HTTPModel

/// One part of a `multipart/form-data` body, read back out of it.
struct FormPart {
    enum Content {
        case bytes([UInt8])
        /// The path of a file.
        case file(String)
    }

    var name: String
    var fileName: String?
    var contentType: String?
    var content: Content

    /// The parts of a body that the tool made; nil where the parts are not all there as it makes them.
    static func all(of body: HTTPBody, boundary: String) -> [FormPart]? {
        let delimiter = Array("--\(boundary)\r\n".utf8)
        let end = Array("--\(boundary)--\r\n".utf8)
        var reading = FormReading(body)
        var parts: [FormPart] = []
        while !reading.takes(end) {
            guard reading.takes(delimiter), let part = reading.part(before: Array("\r\n--\(boundary)".utf8)) else {
                return nil
            }
            parts.append(part)
        }
        return parts
    }
}

/// Goes through the segments of a body.
private struct FormReading {
    private var segments: ArraySlice<HTTPBody.Segment>
    private var bytes: ArraySlice<UInt8> = []

    init(_ body: HTTPBody) {
        segments = body.segments[...]
        fill()
    }

    /// Goes on to the next segment where this one is at its end.
    private mutating func fill() {
        guard bytes.isEmpty, case .bytes(let next)? = segments.first else { return }
        segments.removeFirst()
        bytes = next[...]
    }

    mutating func takes(_ text: [UInt8]) -> Bool {
        guard bytes.starts(with: text) else { return false }
        bytes = bytes.dropFirst(text.count)
        return true
    }

    mutating func part(before delimiter: [UInt8]) -> FormPart? {
        guard let head = upTo(Array("\r\n\r\n".utf8)) else { return nil }
        guard var part = FormPart(head: String(decoding: head, as: UTF8.self)) else { return nil }
        if bytes.isEmpty, case .file(let path, _)? = segments.first {
            segments.removeFirst()
            fill()
            part.content = .file(path)
            return takes([0x0D, 0x0A]) ? part : nil
        }
        guard let content = upTo(delimiter, keeping: delimiter.count - 2) else { return nil }
        part.content = .bytes(Array(content))
        return part
    }

    /// What stands before a text, which is taken as well but for its last bytes.
    private mutating func upTo(_ text: [UInt8], keeping kept: Int = 0) -> ArraySlice<UInt8>? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == text[0], bytes[index...].starts(with: text) {
                defer { bytes = bytes[(index + text.count - kept)...] }
                return bytes[..<index]
            }
            index += 1
        }
        return nil
    }
}

extension FormPart {
    /// Reads the lines that the tool writes: the disposition, then the type if there is one.
    fileprivate init?(head: String) {
        let lines = head.split(separator: "\r\n" as Character).map(String.init)
        let opening = "Content-Disposition: form-data; name=\""
        guard let disposition = lines.first, disposition.hasPrefix(opening), disposition.hasSuffix("\"") else {
            return nil
        }
        let quoted = disposition.dropFirst(opening.count).dropLast()
        // A quote in a name is not escaped, so nothing tells for sure where such a name ends.
        let words = quoted.split(separator: "\"" as Character, omittingEmptySubsequences: false)
        switch words.count {
        case 1: fileName = nil
        case 3 where words[1] == "; filename=": fileName = String(words[2])
        default: return nil
        }
        name = String(words[0])
        content = .bytes([])
        let type = "Content-Type: "
        switch lines.count {
        case 1: contentType = nil
        case 2 where lines[1].hasPrefix(type): contentType = String(lines[1].dropFirst(type.count))
        default: return nil
        }
    }
}
