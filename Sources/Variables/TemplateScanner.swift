/// Cuts a text at its tokens, in one pass over its bytes.
struct TemplateScanner {
    private(set) var segments: [Template.Segment] = []
    private(set) var mayNest = false

    private let source: String
    private let bytes: String.UTF8View
    private var textStart: String.Index
    private var openedByText: UInt8?

    /// The longest name between angle brackets, in bytes. Names that people write are far shorter; the limit keeps a text
    /// full of `<<` from being read over and over.
    static let longestAngleName = 256

    init(_ source: String) {
        self.source = source
        bytes = source.utf8
        textStart = source.startIndex
    }

    mutating func scan() {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == .openBrace || byte == .openAngle, let (token, end) = token(at: index, opening: byte) {
                appendText(to: index)
                segments.append(.token(token))
                textStart = end
                index = end
            } else {
                bytes.formIndex(after: &index)
            }
        }
        if !segments.isEmpty { appendText(to: bytes.endIndex) }
    }

    private mutating func appendText(to end: String.Index) {
        guard textStart < end else { return }
        let text = source[textStart..<end]
        // An opening left in the text, or one that an empty value would bring together, can still become a token.
        mayNest = mayNest || Self.holdsOpening(text.utf8) || openedByText == text.utf8.first
        openedByText = text.utf8.last.flatMap { $0 == .openBrace || $0 == .openAngle ? $0 : nil }
        segments.append(.text(String(text)))
    }

    private static func holdsOpening(_ text: Substring.UTF8View) -> Bool {
        var last: UInt8 = 0
        for byte in text {
            if byte == last, byte == .openBrace || byte == .openAngle { return true }
            last = byte
        }
        return false
    }

    private func token(at start: String.Index, opening: UInt8) -> (Template.Token, end: String.Index)? {
        let second = bytes.index(after: start)
        guard second < bytes.endIndex, bytes[second] == opening else { return nil }
        let nameStart = bytes.index(after: second)
        let notation: Template.Token.Notation = opening == .openBrace ? .braces : .angles
        guard let nameEnd = endOfName(from: nameStart, notation) else { return nil }
        let closing: UInt8 = notation == .braces ? .closeBrace : .closeAngle
        let last = bytes.index(after: nameEnd)
        guard bytes[nameEnd] == closing, last < bytes.endIndex, bytes[last] == closing else { return nil }
        let name = String(source[nameStart..<nameEnd])
        return (Template.Token(name: name, notation: notation), bytes.index(after: last))
    }

    /// The first byte that cannot belong to a name; nil when the text ends before it, or no name is that long.
    private func endOfName(from start: String.Index, _ notation: Template.Token.Notation) -> String.Index? {
        var index = start
        var length = 0
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch notation {
            case .braces:
                if byte == .openBrace || byte == .closeBrace { return index }
            case .angles:
                if byte == .closeAngle { return length > 0 ? index : nil }
                if byte.endsAngleName || length == Self.longestAngleName { return nil }
            }
            length += 1
            bytes.formIndex(after: &index)
        }
        return nil
    }
}

extension UInt8 {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openAngle = UInt8(ascii: "<")
    static let closeAngle = UInt8(ascii: ">")

    /// Braces end it too, so that a `{{token}}` inside is replaced first.
    fileprivate var endsAngleName: Bool {
        self == .openAngle || self == .openBrace || self == .closeBrace || self == UInt8(ascii: "\n")
            || self == UInt8(ascii: "\r")
    }
}
