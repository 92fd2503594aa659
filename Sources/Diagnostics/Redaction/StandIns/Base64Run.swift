/// A run of base64 characters in a longer text, such as what stands behind `Basic`.
struct Base64Run {
    let range: Range<Int>
    private let digits: [UInt8]

    /// - Parameters:
    ///   - range: A part of the run.
    ///   - start: Where the run begins at the earliest.
    init(in text: [UInt8], around range: Range<Int>, from start: Int) {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower > start, Base64Forms.isCharacter(text[lower - 1]) { lower -= 1 }
        while upper < text.count, Base64Forms.isCharacter(text[upper]) { upper += 1 }
        self.range = lower..<upper
        digits = Array(text[lower..<upper])
    }

    /// The run with the bytes it stands for changed; nil where the change finds nothing in them. Padding behind the run is
    /// right afterwards only if the bytes are as many as before modulo three, so they are made so.
    func recoded(_ change: ([UInt8]) -> [UInt8]?) -> [UInt8]? {
        // The run may begin with letters that are no part of the base64 text.
        for skipped in 0..<min(4, digits.count) {
            let text = digits[skipped...]
            guard let bytes = Self.decoded(text), var changed = change(bytes) else { continue }
            while changed.count % 3 != bytes.count % 3 { changed.append(UInt8(ascii: "x")) }
            let isURLSafe = text.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            return digits[..<skipped] + Self.encoded(changed, isURLSafe ? Base64Forms.urlSafe : Base64Forms.standard)
        }
        return nil
    }

    /// Bits at the end that make no byte are dropped.
    private static func decoded(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var (bits, count) = (UInt32(0), 0)
        for digit in digits {
            guard let value = value(of: digit) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return bytes
    }

    private static func encoded(_ bytes: [UInt8], _ alphabet: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 4 / 3 + 2)
        var (bits, count) = (UInt32(0), 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
        return text
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
