/// The line and column of a byte in a text.
struct SourcePlace {
    /// Counted from 1.
    let line: Int
    /// Counted from 1, in characters.
    let column: Int
    /// The line without its break.
    let text: String

    init(offset: Int, in source: [UInt8]) {
        let offset = min(offset, source.count)
        let before = source[..<offset]
        line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = source[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
        column = String(decoding: source[start..<offset], as: UTF8.self).count + 1
        text = String(decoding: source[start..<max(start, end)], as: UTF8.self)
    }
}
