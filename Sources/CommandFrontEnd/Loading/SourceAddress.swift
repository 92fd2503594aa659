import HTTPModel

/// Where a source is: what the value of an option such as `--environment` stands for.
enum SourceAddress: Sendable, Hashable {
    case file(String)
    /// Begins with `http://` or `https://`.
    case url(String)
    /// The UID of something that Postman's API has, such as `1234567-0b1c…`.
    case postman(uid: String)

    /// A value that looks like a UID is one only where no file has that name and Postman's API would be asked.
    init(
        _ value: String, as kind: SourceKind, asksPostman: Bool,
        fileExists: (String) -> Bool = { InputFile(path: $0).exists }
    ) {
        if Self.isURL(value) {
            self = .url(value)
        } else if asksPostman, kind.postmanPath != nil, Self.isUID(value), !fileExists(value) {
            self = .postman(uid: value)
        } else {
            self = .file(value)
        }
    }

    static func isURL(_ value: String) -> Bool { value.hasPrefix("http://") || value.hasPrefix("https://") }

    /// Letters and digits, a dash, and a UUID.
    static func isUID(_ value: String) -> Bool {
        let parts = value.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 6, !parts[0].isEmpty else { return false }
        return zip(parts.dropFirst(), [8, 4, 4, 4, 12]).allSatisfy { part, length in
            part.utf8.count == length && part.utf8.allSatisfy(\.isHexadecimal)
        } && parts[0].utf8.allSatisfy(\.isLetterOrDigit)
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }

    fileprivate var isLetterOrDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
