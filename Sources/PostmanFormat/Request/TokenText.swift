/// Percent-encoding in text that holds `{{tokens}}`.
enum TokenText {
    /// Percent-encodes those ASCII characters wherever they stand outside a token.
    static func escaping(_ characters: String, in text: String) -> String {
        let escaped = Set(characters.utf8)
        guard text.utf8.contains(where: escaped.contains) else { return text }
        var result = ""
        var rest = Substring(text)
        while let token = rest.firstToken {
            result += escape(rest[..<token.lowerBound], escaped) + rest[token]
            rest = rest[token.upperBound...]
        }
        return result + escape(rest, escaped)
    }

    private static func escape(_ text: Substring, _ escaped: Set<UInt8>) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if escaped.contains(byte) {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Substring {
    /// The first `{{…}}` with no brace inside.
    fileprivate var firstToken: Range<Index>? {
        let bytes = utf8
        var opening: Index?
        var previous: (index: Index, byte: UInt8)?
        for index in bytes.indices {
            let byte = bytes[index]
            defer { previous = (index, byte) }
            guard let last = previous else { continue }
            switch (last.byte, byte) {
            case (UInt8(ascii: "{"), UInt8(ascii: "{")): opening = last.index
            case (UInt8(ascii: "}"), UInt8(ascii: "}")):
                if let opening { return opening..<bytes.index(after: index) }
            case (UInt8(ascii: "}"), _): opening = nil
            default: if byte == UInt8(ascii: "{") { opening = nil }
            }
        }
        return nil
    }
}
