/// The bytes of a text in which `{{…}}` tokens are opaque: a separator inside a token separates nothing.
struct TokenAwareText {
    var bytes: [UInt8]
    /// Where tokens stand, in order. A token is `{{`, then any bytes but braces, then `}}`.
    private let tokens: [Range<Int>]

    init(_ text: String) { self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens = Self.tokens(in: bytes)
    }

    var all: Range<Int> { 0..<bytes.count }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func isInToken(_ index: Int) -> Bool {
        !tokens.isEmpty && tokens.contains { $0.contains(index) }
    }

    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == byte, !isInToken(index) { return index }
            index += 1
        }
        return nil
    }

    func lastIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            if bytes[index] == byte, !isInToken(index) { return index }
        }
        return nil
    }

    /// Splits at every occurrence; empty pieces are kept.
    func split(_ range: Range<Int>, at byte: UInt8) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        while let index = firstIndex(of: byte, in: start..<range.upperBound) {
            pieces.append(start..<index)
            start = index + 1
        }
        pieces.append(start..<range.upperBound)
        return pieces
    }

    private static func tokens(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        var index = 0
        while index + 1 < bytes.count {
            let isPair = bytes[index] == bytes[index + 1]
            switch bytes[index] {
            case UInt8(ascii: "{"):
                open = isPair ? index : bytes[max(0, index - 1)] == UInt8(ascii: "{") ? open : nil
            case UInt8(ascii: "}"):
                if isPair, let start = open { found.append(start..<index + 2) }
                open = nil
            default: break
            }
            index += 1
        }
        return found
    }
}
