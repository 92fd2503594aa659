/// Where the values of one JSON text stand. It takes far less time and memory than building them, for a reader that wants few
/// of them.
final class JSONOutline: Sendable {
    /// UTF-8 in which the values are known to be right.
    let bytes: [UInt8]
    /// The outermost value, then those inside it.
    let nodes: [Node]

    init(_ bytes: [UInt8], _ nodes: [Node]) { (self.bytes, self.nodes) = (bytes, nodes) }

    /// A value or a member name. Behind a value stand those inside it: elements, or names and values in turn.
    struct Node: Sendable {
        private let start: UInt32
        private let end: UInt32
        /// Of a value the number of the first node that is not inside it.
        let next: UInt32
        /// Whether it is a string without escapes.
        private let isPlain: Bool

        init(_ range: Range<Int>, next: Int = 0, isPlain: Bool = false) {
            (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
            (self.next, self.isPlain) = (UInt32(next), isPlain)
        }

        /// Where it stands in the text.
        var range: Range<Int> { Int(start)..<Int(end) }
    }
}

extension JSONOutline.Node {
    /// The text of a string.
    func string(in bytes: [UInt8]) -> String {
        String(decoding: isPlain ? bytes[content] : utf8(in: bytes)[...], as: UTF8.self)
    }

    /// The text of a string in UTF-8.
    func utf8(in bytes: [UInt8]) -> [UInt8] {
        guard !isPlain else { return Array(bytes[content]) }
        // It was read before, so it does not fail.
        var reader = JSONReader(valid: bytes, offset: range.lowerBound)
        return (try? reader.readStringBytes(quote: ASCII.doubleQuote)) ?? []
    }

    /// Whether the text of a string is this one.
    @inline(__always)
    func isString(_ string: Span<UInt8>, in text: Span<UInt8>) -> Bool {
        guard isPlain else { return isEscaped(string, in: text) }
        let content = content
        return content.count == string.count && text.extracting(content).isSame(as: string)
    }

    private func isEscaped(_ string: Span<UInt8>, in text: Span<UInt8>) -> Bool {
        let source = range.map { text[$0] }
        let name = JSONOutline.Node(source.indices).utf8(in: source)
        return name.span.isSame(as: string)
    }

    /// What stands between the quotes.
    private var content: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}
