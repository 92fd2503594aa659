import CCurl
import HTTPModel

/// The fields of a request as the list of lines that libcurl takes, in one block that is used again.
///
/// libcurl adds fields of its own unless the list names them, and a name with nothing behind its colon is not sent. So the
/// list begins with such lines: whatever then follows, and nothing else, goes out.
/// Source: https://curl.se/libcurl/c/CURLOPT_HTTPHEADER.html
struct RequestHeader: ~Copyable {
    private static let suppressed = [
        "Host:", "Accept:", "Accept-Encoding:", "User-Agent:", "Content-Type:", "Content-Length:", "Expect:",
    ]

    private var arena = ByteArena()
    private var offsets: [Int] = []
    private var nodes: UnsafeMutablePointer<curl_slist>
    private var capacity = 32
    private let fixedBytes: Int

    init() {
        nodes = .allocate(capacity: capacity)
        for line in Self.suppressed {
            offsets.append(arena.count)
            arena.append(line)
            arena.append(0)
        }
        fixedBytes = arena.count
    }

    deinit { nodes.deallocate() }

    /// The list stays valid until the next call.
    mutating func list(of fields: HTTPFields) throws(TransferFailure) -> UnsafeMutablePointer<curl_slist> {
        arena.truncate(to: fixedBytes)
        offsets.removeSubrange(Self.suppressed.count...)
        for field in fields {
            offsets.append(arena.count)
            try append(field)
        }
        return linked()
    }

    private mutating func append(_ field: HTTPField) throws(TransferFailure) {
        let name = arena.append(field.name)
        guard !name.isEmpty, name.allSatisfy(\.isTokenCharacter) else {
            throw TransferFailure(.invalidRequest, detail: "Header name must be a valid HTTP token [\"\(field.name)\"]")
        }
        let nameEnd = arena.count
        arena.append(UInt8(ascii: ":"))
        arena.append(0x20)
        let value = arena.append(field.value)
        if value.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            arena.truncate(to: nameEnd)
            arena.append(UInt8(ascii: ";"))
        } else if !value.isPrintableASCII {
            arena.truncate(to: nameEnd + 2)
            try appendLatin1(field)
        }
        arena.append(0)
    }

    /// The value, each character of it as one byte.
    private mutating func appendLatin1(_ field: HTTPField) throws(TransferFailure) {
        for scalar in field.value.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x20...0x7E, 0x80...0xFF: arena.append(UInt8(truncatingIfNeeded: scalar.value))
            default:
                throw TransferFailure(
                    .invalidRequest, detail: "Invalid character in header content [\"\(field.name)\"]")
            }
        }
    }

    private mutating func linked() -> UnsafeMutablePointer<curl_slist> {
        if offsets.count > capacity {
            nodes.deallocate()
            capacity = offsets.count * 2
            nodes = .allocate(capacity: capacity)
        }
        for (index, offset) in offsets.enumerated() {
            let next = index + 1 < offsets.count ? nodes + index + 1 : nil
            (nodes + index).initialize(to: curl_slist(data: arena.base + offset, next: next))
        }
        return nodes
    }
}

extension UnsafeRawBufferPointer {
    /// Looks at all bytes without stopping, many at a time.
    fileprivate var isPrintableASCII: Bool { reduce(0 as UInt8) { $0 | ($1 &- 0x20 > 0x5E ? 1 : 0) } == 0 }
}

extension String {
    /// A token of RFC 9110 section 5.6.2.
    var isToken: Bool { !isEmpty && utf8.allSatisfy(\.isTokenCharacter) }
}

extension UInt8 {
    var isTokenCharacter: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x5E...0x7A, 0x7C, 0x7E, 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }
}
