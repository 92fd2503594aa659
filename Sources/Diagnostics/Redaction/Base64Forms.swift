/// What base64 (RFC 4648) makes of some bytes, wherever they stand in a longer text.
///
/// Three bytes become four characters, so there are three alignments. At each, the characters that depend on the bytes
/// alone are looked for, and the character at either edge that also holds bits of a neighbour is masked with them.
enum Base64Forms {
    static func all(of bytes: [UInt8]) -> Set<SecretPattern> {
        var patterns: Set<SecretPattern> = []
        for before in 0..<3 {
            let standard = pattern(bytes, before: before, alphabet: standard)
            if standard.bytes.count >= Redactor.shortestSecret {
                patterns.insert(standard)
                patterns.insert(pattern(bytes, before: before, alphabet: urlSafe))
            }
        }
        return patterns
    }

    static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    static let urlSafe = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The characters that are fixed when so many other bytes stand before in the first group of three.
    private static func pattern(_ bytes: [UInt8], before: Int, alphabet: [UInt8]) -> SecretPattern {
        let bits = (before + bytes.count) * 8
        let firstFixed = (before * 8 + 5) / 6
        var characters: [UInt8] = []
        for index in firstFixed..<max(firstFixed, bits / 6) {
            // A character's six bits may straddle two bytes.
            let bit = index * 6 - before * 8
            let high = UInt16(bytes[bit / 8]) << 8
            let low = bit / 8 + 1 < bytes.count ? UInt16(bytes[bit / 8 + 1]) : 0
            let value = (high | low) >> UInt16(10 - bit % 8) & 63
            characters.append(alphabet[Int(value)])
        }
        return SecretPattern(characters, sharesFirst: before > 0, sharesLast: bits % 6 != 0)
    }

    static func isCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
