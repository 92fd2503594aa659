/// A text of which parts vary from run to run: what stays, with a gap between each two pieces.
package struct TextPattern: Sendable, Hashable {
    /// At least two.
    package let pieces: [String]

    package static let anything = TextPattern(["", ""])

    package init(_ pieces: [String]) { self.pieces = pieces.count < 2 ? [pieces.first ?? "", ""] : pieces }

    /// What a text shares with the same text of another run, which has `blank` wherever a variable stood. Nil where the blank
    /// does not stand in it.
    init?(shape: String, blank: String) {
        let pieces = shape.split(separator: blank)
        guard pieces.count > 1 else { return nil }
        self.pieces = pieces
    }

    package var isAnything: Bool { pieces.allSatisfy(\.isEmpty) }

    /// What stands in the gaps; nil where the text is another one. A gap ends where the next piece first occurs.
    package func values(in text: String) -> [String]? {
        let bytes = Array(text.utf8)
        let pieces = pieces.map { Array($0.utf8) }
        guard let first = pieces.first, let last = pieces.last, bytes.starts(with: first) else { return nil }
        var index = first.count
        var values: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let start = Self.find(piece, in: bytes, from: index) else { return nil }
            values.append(String(decoding: bytes[index..<start], as: UTF8.self))
            index = start + piece.count
        }
        guard bytes.count - last.count >= index, bytes[(bytes.count - last.count)...].elementsEqual(last) else {
            return nil
        }
        values.append(String(decoding: bytes[index..<bytes.count - last.count], as: UTF8.self))
        return values
    }

    package func matches(_ text: String) -> Bool { values(in: text) != nil }

    private static func find(_ piece: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = piece.first else { return start }
        var index = start
        while index + piece.count <= bytes.count {
            if bytes[index] == first, bytes[index..<index + piece.count].elementsEqual(piece) { return index }
            index += 1
        }
        return nil
    }
}

extension String {
    /// The parts between occurrences of a text. The standard library's own would bring in the regular expression engine.
    fileprivate func split(separator: String) -> [String] {
        let (text, mark) = (Array(utf8), Array(separator.utf8))
        var parts: [String] = []
        var (start, index) = (0, 0)
        while index + mark.count <= text.count {
            guard text[index] == mark[0], text[index..<index + mark.count].elementsEqual(mark) else {
                index += 1
                continue
            }
            parts.append(String(decoding: text[start..<index], as: UTF8.self))
            index += mark.count
            start = index
        }
        return parts + [String(decoding: text[start...], as: UTF8.self)]
    }
}
