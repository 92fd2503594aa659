/// A body as text.
package enum BodyText {
    /// Decodes by the charset of the `Content-Type`, as UTF-8 where it names none or one unknown. Bytes that mean nothing
    /// become U+FFFD; a byte order mark is left out.
    package static func decode(_ bytes: [UInt8], contentType: String?) -> String {
        // Most have no parameters, and reading a media type costs more than looking for their sign.
        guard let contentType, contentType.utf8.contains(UInt8(ascii: ";")),
            let charset = MediaType(contentType)?.parameter("charset")
        else { return utf8(bytes) }
        return decode(bytes, charset: charset)
    }

    package static func decode(_ bytes: [UInt8], charset: String) -> String {
        decode(bytes, known: charset) ?? utf8(bytes)
    }

    /// Nil for a charset that nobody knows.
    package static func decode(_ bytes: [UInt8], known charset: String) -> String? {
        switch charset.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": utf8(bytes)
        case "iso-8859-1", "latin1", "latin-1", "iso8859-1", "l1": latin1(bytes)
        case "windows-1252", "cp1252", "x-cp1252": windows1252(bytes)
        case "utf-16", "utf16":
            bytes.starts(with: [0xFE, 0xFF]) ? utf16(bytes, isBig: true) : utf16(bytes, isBig: false)
        case "utf-16le", "utf16le", "ucs-2": utf16(bytes, isBig: false)
        case "utf-16be", "utf16be": utf16(bytes, isBig: true)
        case let other: SystemCharset.decode(bytes, charset: other)
        }
    }

    /// Nil for a charset that nobody knows. A character that the charset lacks becomes a question mark; no byte order mark
    /// is added.
    package static func encode(_ text: String, charset: String) -> [UInt8]? {
        switch charset.lowercased() {
        case "utf-8", "utf8": Array(text.utf8)
        case "iso-8859-1", "latin1", "latin-1", "iso8859-1", "l1":
            text.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
        case "utf-16", "utf16", "utf-16le", "utf16le", "ucs-2":
            text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case "utf-16be", "utf16be": text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case let other: SystemCharset.encode(text, charset: other)
        }
    }

    private static func utf8(_ bytes: [UInt8]) -> String {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes[3...], as: UTF8.self)
    }

    private static func latin1(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.lazy.map(UInt16.init), as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        String(
            decoding: bytes.lazy.map { (0x80...0x9F).contains($0) ? upperControls[Int($0 & 0x1F)] : UInt16($0) },
            as: UTF16.self)
    }

    private static func utf16(_ bytes: [UInt8], isBig: Bool) -> String {
        let pairs: [UInt16] = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
        let text = String(decoding: pairs.first == 0xFEFF ? pairs[1...] : pairs[...], as: UTF16.self)
        return bytes.count % 2 == 0 ? text : text + "\u{FFFD}"
    }

    /// What windows-1252 has at 0x80 to 0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
    private static let upperControls: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
