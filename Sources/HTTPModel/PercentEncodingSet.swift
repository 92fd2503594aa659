/// The ASCII characters that are percent-encoded in one part of a URL. Control characters and everything beyond ASCII
/// always are, as UTF-8 with upper-case digits; `%` never is, so what is encoded already stays as it is.
struct PercentEncodingSet {
    /// One bit for each of the 128 ASCII characters.
    private var low: UInt64 = 0xFFFF_FFFF
    private var high: UInt64 = 1 << 63

    private init(_ characters: StaticString, and other: PercentEncodingSet? = nil) {
        if let other { (low, high) = (other.low, other.high) }
        for byte in characters.description.utf8 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
    }

    static let path = PercentEncodingSet(" \"<>`#?{}")
    static let query = PercentEncodingSet(" \"#'<>")
    static let fragment = PercentEncodingSet(" \"<>`")
    static let credentials = PercentEncodingSet("/:;=@[\\]^|", and: path)
    /// What no HTTP request line can carry.
    static let unsendable = PercentEncodingSet(" ")

    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 ? high >> UInt64(byte - 64) & 1 == 1 : true
    }

    func encode(_ text: String) -> String {
        guard text.utf8.contains(where: contains) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if contains(byte) { bytes.appendPercentEncoded(byte) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    mutating func appendPercentEncoded(_ byte: UInt8) {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
        append(UInt8(ascii: "%"))
        append(digit(byte >> 4))
        append(digit(byte & 15))
    }
}
