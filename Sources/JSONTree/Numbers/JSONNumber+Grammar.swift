extension JSONNumber {
    /// Takes a text that is a number by RFC 8259 section 6, and refuses any other.
    package init?(_ text: String) {
        guard Self.end(in: text.utf8Span.span, from: 0) == text.utf8.count else { return nil }
        self.init(uncheckedText: text)
    }

    /// Where the number ends that begins at an offset, or nil when none begins there.
    static func end(in text: Span<UInt8>, from start: Int) -> Int? {
        var end = start
        if text.byte(at: end) == ASCII.minus { end += 1 }
        if text.byte(at: end) == ASCII.zero {
            end += 1
            if text.byte(at: end).isDigit { return nil }
        } else {
            guard text.skipDigits(&end) else { return nil }
        }
        if text.byte(at: end) == ASCII.dot {
            end += 1
            guard text.skipDigits(&end) else { return nil }
        }
        if text.byte(at: end) == UInt8(ascii: "e") || text.byte(at: end) == UInt8(ascii: "E") {
            end += 1
            if text.byte(at: end) == ASCII.plus || text.byte(at: end) == ASCII.minus { end += 1 }
            guard text.skipDigits(&end) else { return nil }
        }
        return end
    }
}

extension Span<UInt8> {
    /// False where no digit stands at the offset.
    fileprivate func skipDigits(_ offset: inout Int) -> Bool {
        let start = offset
        while byte(at: offset).isDigit { offset += 1 }
        return offset > start
    }
}
