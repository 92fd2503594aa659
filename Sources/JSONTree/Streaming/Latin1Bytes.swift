package import Diagnostics

/// A source in ISO 8859-1, turned into UTF-8.
package struct Latin1Bytes: ByteSource {
    private var source: any ByteSource

    /// Reads the source once through. Nil unless it counts as ISO 8859-1 by the rule of `TextDecoding`: a text that is not
    /// UTF-8 and has not one character of several bytes in it.
    package init?(detecting source: any ByteSource) throws(Diagnostic) {
        var reader = source
        var rest: [UInt8] = []
        var isUTF8 = true
        while true {
            let block = try reader.next()
            if block.isEmpty { break }
            rest += block
            // A character that may go on in the next block waits for it.
            let start = rest.suffix(4).lastIndex { !UTF8.isContinuation($0) } ?? 0
            guard let found = Self.survey(rest[..<start]) else { return nil }
            isUTF8 = isUTF8 && found
            rest.removeFirst(start)
        }
        guard let found = Self.survey(rest[...]), !(isUTF8 && found) else { return nil }
        self.source = source
    }

    /// Whether the bytes are UTF-8; nil when they hold a character of several bytes.
    private static func survey(_ bytes: ArraySlice<UInt8>) -> Bool? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" } ? nil : false
    }

    package mutating func next() throws(Diagnostic) -> [UInt8] {
        let block = try source.next()
        return block.allSatisfy { $0 < 0x80 } ? block : TextDecoding.latin1(block)
    }
}
