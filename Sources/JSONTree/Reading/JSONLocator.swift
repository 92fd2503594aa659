/// Finds where a value stands in a text that was read before. It scans the text again, so reading need not keep positions.
struct JSONLocator {
    private let source: [UInt8]
    private var offset = 0

    init(_ source: [UInt8]) { self.source = source }

    /// The bytes of the value at that place, or of its nearest ancestor where there is none.
    mutating func range(of location: JSONLocation) -> Range<Int> {
        skipBlanks()
        for step in location.steps {
            let start = offset
            guard enter(step) else {
                offset = start
                break
            }
        }
        let start = offset
        skipValue()
        return start..<max(start, offset)
    }

    /// Moves to the value of that member or element; false when the value here has none.
    private mutating func enter(_ step: JSONLocation.Step) -> Bool {
        switch step {
        case .element(let wanted):
            guard take(UInt8(ascii: "[")) else { return false }
            for _ in 0..<wanted {
                guard !stands(UInt8(ascii: "]")), skipToNext() else { return false }
            }
            return !stands(UInt8(ascii: "]"))
        case .member(let wanted):
            guard take(UInt8(ascii: "{")) else { return false }
            return findLast(wanted)
        }
    }

    /// Of members with the same name the last one counts.
    private mutating func findLast(_ wanted: String) -> Bool {
        var match: Int?
        while offset < source.count, !stands(UInt8(ascii: "}")) {
            let start = offset
            skipValue()
            let name = name(in: start..<offset)
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { break }
            if name == wanted { match = offset }
            guard skipToNext() else { break }
        }
        guard let match else { return false }
        offset = match
        return true
    }

    private func name(in range: Range<Int>) -> String? {
        if let first = source[range].first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") {
            return String(decoding: source[range], as: UTF8.self)
        }
        return (try? JSONDocument(parsing: Array(source[range]), file: "", mode: .json5))?.root.string
    }

    /// Skips a value and the comma behind it.
    private mutating func skipToNext() -> Bool {
        skipValue()
        skipBlanks()
        guard take(UInt8(ascii: ",")) else { return false }
        return true
    }

    private func stands(_ byte: UInt8) -> Bool { offset < source.count && source[offset] == byte }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard stands(byte) else { return false }
        offset += 1
        skipBlanks()
        return true
    }

    private mutating func skipValue() {
        var depth = 0
        while offset < source.count {
            switch source[offset] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                offset += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { return }
                depth -= 1
                offset += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { return }
                offset += 1
            default: skipWord()
            }
            if depth == 0 { return }
            skipBlanks()
        }
    }

    private mutating func skipWord() {
        let start = offset
        while offset < source.count, !Self.endsWord(source[offset]) { offset += 1 }
        if offset == start { offset += 1 }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "{}[],:\"'/".utf8.contains(byte)
    }

    private mutating func skipString() {
        let quote = source[offset]
        offset += 1
        while offset < source.count, source[offset] != quote {
            offset += source[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        offset = min(offset + 1, source.count)
    }

    private mutating func skipBlanks() {
        while offset < source.count {
            if source[offset] <= 0x20 {
                offset += 1
            } else if source[offset] == UInt8(ascii: "/"), offset + 1 < source.count {
                skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() {
        let isBlock = source[offset + 1] == UInt8(ascii: "*")
        offset += 2
        while offset < source.count {
            if isBlock, source[offset] == UInt8(ascii: "*"), offset + 1 < source.count,
                source[offset + 1] == UInt8(ascii: "/")
            {
                offset += 2
                return
            }
            if !isBlock, source[offset] == 0x0A { return }
            offset += 1
        }
    }
}
