/// Component encoding of `application/x-www-form-urlencoded` bodies as Postman sends them: everything but unreserved
/// characters of RFC 3986 is percent-encoded, a blank too.
enum FormEncoding {
    static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexDigit(byte >> 4))
                bytes.append(hexDigit(byte & 15))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The pairs as one text; a repeated key is grouped at its first place.
    static func body(of pairs: [(key: String, value: String)]) -> String {
        var order: [String] = []
        var groups: [String: [String]] = [:]
        for (key, value) in pairs {
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append("\(encoded(key))=\(encoded(value))")
        }
        return order.flatMap { groups[$0] ?? [] }.joined(separator: "&")
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
