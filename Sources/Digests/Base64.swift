/// The encodings of RFC 4648 sections 4 and 5.
package enum Base64: Sendable, Hashable {
    /// With `+`, `/` and padding.
    case standard
    /// With `-`, `_` and no padding, as in JSON Web Tokens.
    case urlSafe

    package func encode(_ bytes: [UInt8]) -> String {
        let alphabet = alphabet
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 3 * 4 + 4)
        var rest = bytes[...]
        while rest.count >= 3 {
            let group = rest.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            for shift in [18, 12, 6, 0] as [UInt32] { text.append(alphabet[Int(group >> shift & 63)]) }
            rest = rest.dropFirst(3)
        }
        append(rest, to: &text, alphabet)
        return String(decoding: text, as: UTF8.self)
    }

    /// The UTF-8 of the text, encoded.
    package func encode(_ text: String) -> String { encode(Array(text.utf8)) }

    /// Nil where the text is not of this encoding. Padding may be missing, as many writers leave it out, but what is there
    /// must be right; spaces and line breaks are skipped.
    package func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3 + 3)
        var group: UInt32 = 0
        var digits = 0
        var padding = 0
        for character in text.utf8 {
            switch character {
            case 0x20, 0x09, 0x0A, 0x0D: continue
            case UInt8(ascii: "="): padding += 1
            default:
                guard padding == 0, let digit = digit(character) else { return nil }
                group = group << 6 | UInt32(digit)
                digits += 1
                guard digits % 4 == 0 else { continue }
                bytes += [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)]
                group = 0
            }
        }
        return complete(bytes, group, digits: digits % 4, padding: padding)
    }

    private func append(_ rest: ArraySlice<UInt8>, to text: inout [UInt8], _ alphabet: [UInt8]) {
        guard let first = rest.first else { return }
        let second = rest.count == 2 ? rest[rest.index(after: rest.startIndex)] : 0
        text.append(alphabet[Int(first >> 2)])
        text.append(alphabet[Int((first & 3) << 4 | second >> 4)])
        if rest.count == 2 { text.append(alphabet[Int((second & 15) << 2)]) }
        guard self == .standard else { return }
        text += Array(repeating: UInt8(ascii: "="), count: 3 - rest.count)
    }

    /// Adds the bytes of the last, unfinished group. Bits that belong to no byte must be zero (section 3.5).
    private func complete(_ bytes: [UInt8], _ group: UInt32, digits: Int, padding: Int) -> [UInt8]? {
        switch digits {
        case 0: padding == 0 ? bytes : nil
        case 2 where (padding == 0 || padding == 2) && group & 15 == 0: bytes + [UInt8(group >> 4)]
        case 3 where padding <= 1 && group & 3 == 0: bytes + [UInt8(group >> 10), UInt8(group >> 2 & 255)]
        default: nil
        }
    }

    private var alphabet: [UInt8] {
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
            + (self == .standard ? [UInt8(ascii: "+"), UInt8(ascii: "/")] : [UInt8(ascii: "-"), UInt8(ascii: "_")])
    }

    private func digit(_ character: UInt8) -> UInt8? {
        switch (character, self) {
        case (UInt8(ascii: "A")...UInt8(ascii: "Z"), _): character - UInt8(ascii: "A")
        case (UInt8(ascii: "a")...UInt8(ascii: "z"), _): character - UInt8(ascii: "a") + 26
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): character - UInt8(ascii: "0") + 52
        case (UInt8(ascii: "+"), .standard), (UInt8(ascii: "-"), .urlSafe): 62
        case (UInt8(ascii: "/"), .standard), (UInt8(ascii: "_"), .urlSafe): 63
        default: nil
        }
    }
}
