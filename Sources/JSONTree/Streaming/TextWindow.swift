import Diagnostics

/// A stretch of a long text in memory: what stands next to be read, and as much behind it as was needed so far.
///
/// A reader tries with what is at hand. Where that ends too early it calls `readOn` and tries again from the offset.
package struct TextWindow: Sendable {
    package let file: String
    /// UTF-8, cut between characters. What stands before the offset may be gone at any time.
    package private(set) var bytes: [UInt8] = []
    /// What is to be read next.
    package var offset = 0
    /// How many bytes of the text stood before the first of those at hand.
    package private(set) var passed = 0
    /// Whether the bytes reach to the end of the text.
    package private(set) var isComplete = false
    private var blocks: TextBlocks
    /// What ended the reading, once the bytes before it are used up.
    private var failure: TextBlocks.Failure?
    private let limit: Int
    /// The line in which the first byte stands, and the columns of it that are gone.
    private var line = 1
    private var columns = 0

    /// How much one thing may take that must be in memory as a whole.
    package static let defaultLimit = 64 << 20

    package init(_ source: any ByteSource, file: String, limit: Int = Self.defaultLimit) {
        self.file = file
        self.limit = limit
        blocks = TextBlocks(source)
    }

    /// Brings at least as many bytes again behind the offset, or the end of the text.
    package mutating func readOn() throws(TextStreamError) {
        drop()
        let count = bytes.count - offset
        guard count < limit else { throw .tooLarge(limit: limit, at: stretch(offset..<offset + 1)) }
        let wanted = bytes.count + max(1, count)
        while bytes.count < wanted, !isComplete, failure == nil { append() }
        guard bytes.count - offset == count, let failure else { return }
        switch failure {
        case .source(let diagnostic): throw .source(diagnostic)
        case .badUTF8(let byte): throw .badUTF8(byte, at: stretch(bytes.count..<bytes.count))
        }
    }

    private mutating func append() {
        do {
            let block = try blocks.next()
            if block.isEmpty { isComplete = true } else { bytes += block }
        } catch {
            failure = error
        }
    }

    /// Lets go what stands before the offset, but for as much as an excerpt shows.
    private mutating func drop() {
        var count = max(0, offset - SourceStretch.longestExcerpt)
        while count > 0, UTF8.isContinuation(bytes[count]) || isInLineBreak(count) { count -= 1 }
        guard count > 0 else { return }
        let dropped = SourceStretch(count..<count, in: bytes, file: file).location
        columns = dropped.column - 1 + (dropped.line == 1 ? columns : 0)
        line += dropped.line - 1
        bytes.removeFirst(count)
        passed += count
        offset -= count
    }

    private func isInLineBreak(_ index: Int) -> Bool {
        bytes[index] == ASCII.lineFeed && bytes[index - 1] == ASCII.carriageReturn
    }
}

extension TextWindow {
    /// The place of a range of the bytes at hand, in the whole text. Of a very long line a part is shown.
    package func stretch(_ range: Range<Int>) -> SourceStretch {
        SourceStretch(range, in: bytes, file: file).moved(lines: line - 1, columns: columns).shortened()
    }

    /// The same, with the rest of the line read for it where it is near.
    package mutating func completeStretch(_ range: Range<Int>) -> SourceStretch {
        var end = min(range.upperBound, bytes.count)
        while end - range.upperBound < SourceStretch.longestExcerpt {
            if end == bytes.count, !isComplete, failure == nil { append() }
            guard end < bytes.count, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn else { break }
            end += 1
        }
        return stretch(range)
    }
}
