package import Diagnostics

extension JSONDocument {
    /// A message about a stretch of a string, such as a name in a line of code, with place, path and the line.
    ///
    /// - Parameter stretch: Counts Unicode scalars of the string as it reads without quotes and escapes. Where the text
    ///   has no string at that location, the message is about the whole of what is there.
    package func diagnostic(
        _ severity: Diagnostic.Severity, _ message: String, at location: JSONLocation, stretch: Range<Int>,
        label: String = "", help: String? = nil
    ) -> Diagnostic {
        var diagnostic = diagnostic(severity, message, at: location, label: label, help: help)
        guard let (token, isExact) = token(nearest: location), isExact,
            let range = StringBytes(source, token: token.value)?.range(ofScalars: stretch)
        else { return diagnostic }
        let place = SourceStretch(range, in: source, file: file)
        diagnostic.location = place.location
        diagnostic.excerpt = place.excerpt
        diagnostic.excerpt?.label = label
        return diagnostic
    }
}

/// The bytes of a string in a text, scalar by scalar.
private struct StringBytes {
    private let source: [UInt8]
    /// Between the quotes.
    private let content: Range<Int>

    /// Nil for a token that is no string.
    init?(_ source: [UInt8], token: Range<Int>) {
        guard token.count >= 2, [ASCII.doubleQuote, ASCII.singleQuote].contains(source[token.lowerBound]) else {
            return nil
        }
        self.source = source
        content = token.lowerBound + 1..<token.upperBound - 1
    }

    func range(ofScalars stretch: Range<Int>) -> Range<Int> {
        var offset = content.lowerBound
        var start = offset
        for index in 0..<stretch.upperBound where offset < content.upperBound {
            if index == stretch.lowerBound { start = offset }
            offset += length(at: offset)
        }
        if stretch.isEmpty { start = offset }
        return start..<max(start, min(offset, content.upperBound))
    }

    /// How many bytes the scalar takes that stands there.
    private func length(at offset: Int) -> Int {
        switch source[offset] {
        case ASCII.backslash: escapeLength(at: offset)
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    private func escapeLength(at offset: Int) -> Int {
        switch source[offset + 1] {
        case UInt8(ascii: "x"): 4
        // The halves of one character.
        case UInt8(ascii: "u"):
            0xD800..<0xDC00 ~= codeUnit(at: offset) && 0xDC00..<0xE000 ~= codeUnit(at: offset + 6) ? 12 : 6
        default: 2
        }
    }

    /// The number of the escape `\u0000` that stands there; 0 where none does.
    private func codeUnit(at offset: Int) -> Int {
        guard offset + 6 <= content.upperBound, source[offset] == ASCII.backslash,
            source[offset + 1] == UInt8(ascii: "u")
        else { return 0 }
        return Int(String(decoding: source[offset + 2..<offset + 6], as: UTF8.self), radix: 16) ?? 0
    }
}
