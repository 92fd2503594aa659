/// The encodings of text files we read, and how to get UTF-8 out of them.
package enum TextDecoding: Sendable, Hashable, CaseIterable {
    case utf8, utf16LittleEndian, utf16BigEndian, latin1, ascii

    /// The encoding of a text nothing is said about: by its byte-order mark, else UTF-8 where it is valid, else Latin-1.
    package static func detected(in bytes: [UInt8]) -> TextDecoding {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return (try? UTF8Span(validating: bytes.span)) == nil ? .latin1 : .utf8
    }

    /// The text in UTF-8, without a byte-order mark. What the encoding cannot hold becomes U+FFFD, but `utf8` is passed
    /// on as it is, for the reader to point at a wrong byte.
    package func utf8(from bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16LittleEndian: utf8(fromUTF16: bytes, highByteAt: 1)
        case .utf16BigEndian: utf8(fromUTF16: bytes, highByteAt: 0)
        case .latin1: Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8)
        case .ascii:
            Array(String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" })).utf8)
        }
    }

    private func utf8(fromUTF16 bytes: [UInt8], highByteAt high: Int) -> [UInt8] {
        var units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map { start in
            UInt16(bytes[start + high]) << 8 | UInt16(bytes[start + 1 - high])
        }
        if units.first == 0xFEFF { units.removeFirst() }
        if !bytes.count.isMultiple(of: 2) { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
