import Diagnostics

/// The text of a source in blocks of UTF-8, each of whole characters. A byte-order mark is dropped, and UTF-16 is told as
/// `TextDecoding` tells it.
struct TextBlocks: Sendable {
    /// What keeps the text from going on.
    enum Failure: Error, Sendable {
        case source(Diagnostic)
        /// This byte begins no character.
        case badUTF8(UInt8)
    }

    private var source: any ByteSource
    /// Nil until the first bytes are there.
    private var encoding: Encoding?
    /// Read, but not handed on yet.
    private var pending: [UInt8] = []
    private var hasEnded = false

    private enum Encoding {
        case utf8
        case utf16(UTF16Order)
    }

    /// As many bytes as the longest character has, and as the marks of encodings need.
    private static let longestCharacter = 4

    init(_ source: any ByteSource) { self.source = source }

    /// The next block; empty at the end.
    mutating func next() throws(Failure) -> [UInt8] {
        while true {
            if encoding == nil, pending.count >= Self.longestCharacter || hasEnded { detect() }
            if let encoding, !pending.isEmpty {
                let block = try decode(encoding)
                if !block.isEmpty { return block }
            }
            if hasEnded { return [] }
            try read()
        }
    }

    private mutating func read() throws(Failure) {
        do {
            let block = try source.next()
            if block.isEmpty { hasEnded = true } else { pending += block }
        } catch {
            throw .source(error)
        }
    }

    private mutating func detect() {
        if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
            pending.removeFirst(3)
            encoding = .utf8
        } else if let order = UTF16Order(pending) {
            if order.units(Array(pending.prefix(2))) == [0xFEFF] { pending.removeFirst(2) }
            encoding = .utf16(order)
        } else {
            encoding = .utf8
        }
    }

    private mutating func decode(_ encoding: Encoding) throws(Failure) -> [UInt8] {
        switch encoding {
        case .utf8: return try takeUTF8()
        case .utf16(let order): return takeUTF16(order)
        }
    }

    /// Takes what is valid. What may still become a character waits for more bytes.
    private mutating func takeUTF8() throws(Failure) -> [UInt8] {
        let valid: Int
        do {
            _ = try UTF8Span(validating: pending.span)
            valid = pending.count
        } catch {
            valid = error.byteOffsets.lowerBound
        }
        if valid == 0, pending.count >= Self.longestCharacter || hasEnded { throw .badUTF8(pending[0]) }
        return take(valid)
    }

    private mutating func takeUTF16(_ order: UTF16Order) -> [UInt8] {
        var units = order.units(pending)
        if let last = units.last, UTF16.isLeadSurrogate(last), !hasEnded { units.removeLast() }
        pending.removeFirst(units.isEmpty && hasEnded ? pending.count : units.count * 2)
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        guard count < pending.count else {
            defer { pending = [] }
            return pending
        }
        defer { pending.removeFirst(count) }
        return Array(pending[..<count])
    }
}
