/// What stands in the place of a secret in what is stored, and can be told from anything else.
package enum StandIn {
    private static let start = "redacted-"
    private static let startBytes = Array(start.utf8)
    private static let fill = UInt8(ascii: "x")

    /// The stand-in of that number, which no writer of URLs, JSON or markup escapes. It has the length of the secret where
    /// that is not too short, so that a replay comes to the same sizes. For a secret of digits it is digits, so that a
    /// number stays one.
    static func text(_ number: Int, for secret: String) -> String {
        let length = secret.utf8.count
        if secret.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            let digits = String(number)
            return "9" + String(repeating: "0", count: max(0, length - 1 - digits.utf8.count)) + digits
        }
        let name = start + String(number)
        return name + String(repeating: "x", count: max(0, length - name.utf8.count))
    }

    /// Where stand-ins stand in a text, in order; those of digits are not told from other numbers.
    package static func ranges(in text: [UInt8]) -> [Range<Int>] {
        let (start, text) = (startBytes.span, text.span)
        var ranges: [Range<Int>] = []
        var index = 0
        while index + start.count < text.count {
            guard text[index] == start[0], start.indices.allSatisfy({ text[index + $0] == start[$0] }) else {
                index += 1
                continue
            }
            var end = index + start.count
            let digits = end
            while end < text.count, 0x30...0x39 ~= text[end] { end += 1 }
            guard end > digits else {
                index += 1
                continue
            }
            while end < text.count, text[end] == fill { end += 1 }
            ranges.append(index..<end)
            index = end
        }
        return ranges
    }

    /// Whether the whole text is one.
    static func isStandIn(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return ranges(in: bytes) == [0..<bytes.count]
    }

    /// The highest number of a stand-in in the text; 0 without any.
    package static func highestNumber(in text: [UInt8]) -> Int {
        ranges(in: text).map { range in
            let digits = text[range].dropFirst(start.utf8.count).prefix { 0x30...0x39 ~= $0 }
            return Int(String(decoding: digits, as: UTF8.self)) ?? 0
        }.max() ?? 0
    }
}
