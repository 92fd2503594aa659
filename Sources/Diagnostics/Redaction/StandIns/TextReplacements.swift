/// Texts with what to put in their place, found in one pass over a longer text. Of several that begin at one place the
/// longest counts.
package struct TextReplacements: Sendable {
    /// What is put in the place of a find.
    enum Replacement: Sendable, Hashable {
        case bytes([UInt8])
        /// The find is a piece of base64: the whole of it is decoded, replaced in and encoded again, if that can be done.
        case decoded(otherwise: [UInt8])
    }

    private struct Entry: Sendable {
        var pattern: [UInt8]
        var replacement: Replacement
    }

    /// Shorter texts are never replaced: they would be found everywhere.
    package static let shortest = 4

    /// One bit for each pair of first bytes.
    private var firstPairs: [UInt64] = []
    /// By the first four bytes, the longest first.
    private var buckets: [UInt32: [Entry]] = [:]
    package private(set) var count = 0

    package init() {}

    package var isEmpty: Bool { count == 0 }

    /// From now on the second stands in the place of the first.
    package mutating func set(_ text: String, _ replacement: String) {
        set(Array(text.utf8), .bytes(Array(replacement.utf8)))
    }

    mutating func set(_ pattern: [UInt8], _ replacement: Replacement) {
        guard pattern.count >= Self.shortest else { return }
        remove(pattern)
        if firstPairs.isEmpty { firstPairs = Array(repeating: 0, count: 1 << 10) }
        let pair = Self.pair(pattern, 0)
        firstPairs[pair >> 6] |= 1 << UInt64(pair & 63)
        var bucket = buckets[Self.prefix(pattern, 0)] ?? []
        let place = bucket.firstIndex { $0.pattern.count < pattern.count } ?? bucket.count
        bucket.insert(Entry(pattern: pattern, replacement: replacement), at: place)
        buckets[Self.prefix(pattern, 0)] = bucket
        count += 1
    }

    package mutating func remove(_ text: String) { remove(Array(text.utf8)) }

    private mutating func remove(_ pattern: [UInt8]) {
        guard pattern.count >= Self.shortest, var bucket = buckets[Self.prefix(pattern, 0)],
            let index = bucket.firstIndex(where: { $0.pattern == pattern })
        else { return }
        bucket.remove(at: index)
        buckets[Self.prefix(pattern, 0)] = bucket.isEmpty ? nil : bucket
        count -= 1
    }

    package func replaced(in text: String) -> String {
        guard !isEmpty, text.utf8.count >= Self.shortest, let bytes = replaced(in: Array(text.utf8)) else {
            return text
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Nil where nothing is found.
    package func replaced(in text: [UInt8]) -> [UInt8]? {
        guard !isEmpty, text.count >= Self.shortest else { return nil }
        var output: [UInt8] = []
        var copied = 0
        var index = 0
        while index + Self.shortest <= text.count {
            guard isFirstPair(text, index), let entry = longest(in: text, at: index) else {
                index += 1
                continue
            }
            let (range, bytes) = replacement(of: entry, in: text, at: index, from: copied)
            output += text[copied..<range.lowerBound]
            output += bytes
            copied = range.upperBound
            index = max(copied, index + 1)
        }
        return copied == 0 && output.isEmpty ? nil : output + text[copied...]
    }

    private func replacement(
        of entry: Entry, in text: [UInt8], at index: Int, from start: Int
    ) -> (Range<Int>, [UInt8]) {
        let found = index..<index + entry.pattern.count
        switch entry.replacement {
        case .bytes(let bytes): return (found, bytes)
        case .decoded(let otherwise):
            let run = Base64Run(in: text, around: found, from: start)
            if let bytes = run.recoded({ replaced(in: $0) }) { return (run.range, bytes) }
            return (run.range, otherwise)
        }
    }

    private func longest(in text: [UInt8], at index: Int) -> Entry? {
        guard let bucket = buckets[Self.prefix(text, index)] else { return nil }
        return bucket.first { entry in
            index + entry.pattern.count <= text.count
                && text[index..<index + entry.pattern.count].elementsEqual(entry.pattern)
        }
    }

    private func isFirstPair(_ text: [UInt8], _ index: Int) -> Bool {
        let pair = Self.pair(text, index)
        return firstPairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1
    }

    private static func pair(_ bytes: [UInt8], _ index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }

    private static func prefix(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
            | UInt32(bytes[index + 3])
    }
}
