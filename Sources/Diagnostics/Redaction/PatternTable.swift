/// Finds any of many patterns in one pass over a text, by skipping: the last two bytes of a window of four tell how far
/// the window can move before a pattern may begin. Source: Wu and Manber, A fast algorithm for multi-pattern searching.
struct PatternTable: Sendable {
    private var shifts: [UInt8] = []
    /// Which of 4096 classes of four bytes some pattern begins with: rules out nearly every place where a window stops.
    private var beginnings: [Bool] = []
    /// By their first four bytes.
    private var patterns: [UInt32: Bucket] = [:]

    /// Patterns that begin alike. Tokens of one server often do, so there may be thousands.
    private struct Bucket {
        /// The longest first.
        var lengths: [Int] = []
        var patterns: [[UInt8]: SecretPattern] = [:]
    }

    /// Every pattern is at least this long.
    static let window = 4
    private static let farthest = UInt8(window - 1)

    mutating func add(_ pattern: SecretPattern) {
        let bytes = pattern.bytes
        guard bytes.count >= Self.window else { return }
        if shifts.isEmpty {
            shifts = Array(repeating: Self.farthest, count: 1 << 16)
            beginnings = Array(repeating: false, count: Self.classes)
        }
        beginnings[Self.beginning(Self.prefix(bytes, at: 0))] = true
        for start in 0..<Self.window - 1 {
            let pair = Self.pair(bytes, at: start)
            shifts[pair] = min(shifts[pair], UInt8(Self.window - 2 - start))
        }
        let prefix = Self.prefix(bytes, at: 0)
        patterns[prefix, default: Bucket()].patterns[bytes, default: pattern].formUnion(pattern)
        if patterns[prefix]?.lengths.contains(bytes.count) == false {
            patterns[prefix]?.lengths.append(bytes.count)
            patterns[prefix]?.lengths.sort(by: >)
        }
    }

    /// False where no pattern can be in the text; true for nearly no other text than one that has some.
    func mayMatch(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !shifts.isEmpty else { return false }
        let last = text.count - Self.window
        return unsafe shifts.withUnsafeBufferPointer { shifts in
            var start = 0
            while start <= last {
                let (third, fourth) = unsafe (Int(text[start + 2]), Int(text[start + 3]))
                let shift = unsafe shifts[third << 8 | fourth]
                if shift > 0 {
                    start += Int(shift)
                    continue
                }
                let prefix =
                    unsafe UInt32(text[start]) << 24 | UInt32(text[start + 1]) << 16 | UInt32(third << 8 | fourth)
                if beginnings[Self.beginning(prefix)], patterns[prefix] != nil { return true }
                start += 1
            }
            return false
        }
    }

    /// The stretches to mask, in order, those that overlap as one.
    func ranges(in text: [UInt8]) -> [Range<Int>] {
        guard !shifts.isEmpty else { return [] }
        var found: [Range<Int>] = []
        var start = 0
        while start + Self.window <= text.count {
            let shift = shifts[Self.pair(text, at: start + Self.window - 2)]
            if shift > 0 {
                start += Int(shift)
                continue
            }
            if let range = longestMatch(in: text, from: start) { Self.add(range, to: &found) }
            start += 1
        }
        return found
    }

    private func longestMatch(in text: [UInt8], from start: Int) -> Range<Int>? {
        guard let bucket = patterns[Self.prefix(text, at: start)] else { return nil }
        for length in bucket.lengths where start + length <= text.count {
            let end = start + length
            if let pattern = bucket.patterns[Array(text[start..<end])] {
                return pattern.range(in: text, start: start, end: end)
            }
        }
        return nil
    }

    private static func add(_ range: Range<Int>, to found: inout [Range<Int>]) {
        guard let last = found.last, range.lowerBound < last.upperBound else { return found.append(range) }
        found[found.count - 1] = min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
    }

    private static func pair(_ bytes: [UInt8], at index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }

    private static let classes = 4096

    private static func beginning(_ prefix: UInt32) -> Int { Int((prefix &* 0x9E37_79B1) >> 20) }

    private static func prefix(_ bytes: [UInt8], at index: Int) -> UInt32 {
        UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
            | UInt32(bytes[index + 3])
    }
}
