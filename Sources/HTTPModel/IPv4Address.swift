/// An IPv4 address as one number.
struct IPv4Address: Hashable {
    var value: UInt32

    /// Reads the usual form, four decimal numbers.
    init?(_ text: String) {
        guard let value = Self.usualForm(text) else { return nil }
        self.value = value
    }

    /// Reads one to four numbers, each decimal, octal (`0…`) or hexadecimal (`0x…`); the last fills what is left, so
    /// `127.1` is `127.0.0.1`. Nil for what is no address. Source: https://url.spec.whatwg.org/#concept-ipv4-parser
    init?(anyForm text: String) {
        if let value = Self.usualForm(text) {
            self.value = value
            return
        }
        guard let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
        var pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        if pieces.count > 1, pieces.last?.isEmpty == true { pieces.removeLast() }
        guard pieces.count <= 4 else { return nil }
        var value: UInt32 = 0
        for (index, piece) in pieces.enumerated() {
            guard let number = Self.number(piece) else { return nil }
            if index == pieces.count - 1 {
                let room = UInt64(1) << UInt64(8 * (4 - index))
                guard number < room else { return nil }
                value |= UInt32(truncatingIfNeeded: number)
            } else {
                guard number < 256 else { return nil }
                value |= UInt32(truncatingIfNeeded: number) << UInt32(24 - 8 * index)
            }
        }
        self.value = value
    }

    var text: String { "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)" }

    var isLoopback: Bool { value >> 24 == 127 }

    /// Four decimal numbers without leading zeros: what nearly every address is.
    private static func usualForm(_ text: String) -> UInt32? {
        var (value, part, digits, dots): (UInt32, UInt32, Int, Int) = (0, 0, 0, 0)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39:
                guard digits == 0 || part > 0 else { return nil }
                part = part * 10 + UInt32(byte & 15)
                digits += 1
                guard part < 256 else { return nil }
            case UInt8(ascii: "."):
                guard digits > 0, dots < 3 else { return nil }
                value = value << 8 | part
                (part, digits, dots) = (0, 0, dots + 1)
            default: return nil
            }
        }
        return digits > 0 && dots == 3 ? value << 8 | part : nil
    }

    private static func number(_ piece: Substring) -> UInt64? {
        guard let first = piece.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
        if piece.hasPrefix("0x") || piece.hasPrefix("0X") {
            let digits = piece.dropFirst(2)
            return digits.isEmpty ? 0 : digits.utf8.first == UInt8(ascii: "+") ? nil : UInt64(digits, radix: 16)
        }
        return first == 0x30 && piece.utf8.count > 1 ? UInt64(piece, radix: 8) : UInt64(piece, radix: 10)
    }
}
