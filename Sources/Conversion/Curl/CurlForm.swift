import HTTPModel

/// A form body as options of curl. Source: https://curl.se/docs/manpage.html#-F
struct CurlForm {
    /// Each with its option, such as `--form name=value`.
    private(set) var arguments: [CurlArgument] = []

    /// Nil where curl would send another body than the tool: then the body is given as a whole.
    init?(_ body: HTTPBody, contentType: String, secrets: ShellSecrets) {
        guard let boundary = Self.ownBoundary(contentType), let parts = FormPart.all(of: body, boundary: boundary)
        else { return nil }
        for part in parts {
            guard let argument = Self.argument(part, secrets) else { return nil }
            arguments.append(argument)
        }
    }

    /// The boundary where it is the tool's own: then it may just as well be that of curl.
    private static func ownBoundary(_ contentType: String) -> String? {
        let start = "multipart/form-data; boundary="
        guard contentType.hasPrefix(start + String(repeating: "-", count: 26)) else { return nil }
        return String(contentType.dropFirst(start.count))
    }

    private static func argument(_ part: FormPart, _ secrets: ShellSecrets) -> CurlArgument? {
        guard isPlain(part.name), !part.name.contains("="), !part.name.isEmpty else { return nil }
        switch part.content {
        case .bytes(let bytes): return text(part, secrets.word(part.name + "="), secrets.word(bytes))
        case .file(let path): return file(part, path, secrets.word(part.name + "=@"))
        }
    }

    private static func text(_ part: FormPart, _ name: ShellWord, _ value: ShellWord) -> CurlArgument? {
        guard value.isText else { return nil }
        guard part.fileName != nil || part.contentType != nil else {
            return CurlArgument(isUnread(value) ? "--form" : "--form-string", name + value)
        }
        // curl would guess a type where a part has a file name and none.
        guard !value.hasVariables, let type = part.contentType, let options = options(type, fileName: part.fileName)
        else { return nil }
        return CurlArgument("--form", name + quoted(value) + ShellWord(options))
    }

    private static func file(_ part: FormPart, _ path: String, _ name: ShellWord) -> CurlArgument? {
        guard let fileName = part.fileName, let type = part.contentType, isPlain(path) else { return nil }
        let isOwnName = path.split(separator: "/").last.map(String.init) == fileName
        guard let options = options(type, fileName: isOwnName ? nil : fileName) else { return nil }
        let isSimple = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+ ".contains($0) }
        let word = ShellWord(path)
        return CurlArgument("--form", name + (isSimple ? word : quoted(word)) + ShellWord(options))
    }

    private static func options(_ type: String, fileName: String?) -> String? {
        guard type.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "/+.-".contains($0)) }) else { return nil }
        guard let fileName else { return ";type=" + type }
        guard isPlain(fileName), !fileName.isEmpty else { return nil }
        return ";filename=\"\(fileName)\";type=\(type)"
    }

    /// Whether nothing in a value means anything to `--form`.
    private static func isUnread(_ value: ShellWord) -> Bool {
        guard !value.hasVariables, case .bytes(let bytes)? = value.pieces.first else { return value.pieces.isEmpty }
        let edges = [bytes.first, bytes.last].compactMap(\.self)
        return !bytes.contains(UInt8(ascii: ";")) && !bytes.contains(UInt8(ascii: ","))
            && edges.allSatisfy { $0 > 0x20 && !"@<(\"".utf8.contains($0) }
    }

    /// Within the quotes of curl's own notation.
    private static func quoted(_ value: ShellWord) -> ShellWord {
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        for case .bytes(let bytes) in value.pieces {
            for byte in bytes {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { quoted.append(UInt8(ascii: "\\")) }
                quoted.append(byte)
            }
        }
        return ShellWord([.bytes(quoted + [UInt8(ascii: "\"")])])
    }

    /// Without what curl would escape in a header line, or read.
    private static func isPlain(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\"" || $0 == "\\" }
    }
}
