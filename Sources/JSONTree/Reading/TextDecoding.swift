/// Turns the text of a file into UTF-8, whatever editor saved it.
package enum TextDecoding {
    /// The text in UTF-8, without a byte-order mark.
    ///
    /// UTF-16 is told by its mark, or by the zero byte beside its first character. A text that is not UTF-8 and has not one
    /// character of several bytes in it counts as ISO 8859-1; any other stays as it is, for its reader to refuse.
    package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if let order = UTF16Order(bytes) { return order.decoded(bytes) }
        guard !bytes.allSatisfy({ $0 < 0x80 }), String(validating: bytes, as: UTF8.self) == nil else { return bytes }
        let repaired = String(decoding: bytes, as: UTF8.self)
        let hasOtherCharacters = repaired.unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" }
        return hasOtherCharacters ? bytes : latin1(bytes)
    }

    static func latin1(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) })).utf8)
    }
}

/// Which byte of a UTF-16 code unit comes first.
enum UTF16Order: Sendable {
    case littleEndian, bigEndian

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): self = .littleEndian
        case (0xFE, 0xFF): self = .bigEndian
        case (1..., 0): self = .littleEndian
        case (0, 1...): self = .bigEndian
        default: return nil
        }
    }

    func decoded(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: units(bytes), as: UTF16.self)
        return Array((text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text).utf8)
    }

    /// The code units; a byte left over at the end makes none.
    func units(_ bytes: [UInt8]) -> [UInt16] {
        stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return self == .littleEndian ? second << 8 | first : first << 8 | second
        }
    }
}
