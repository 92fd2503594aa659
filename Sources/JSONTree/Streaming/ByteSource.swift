package import Diagnostics

/// Bytes that come in blocks, from their start to their end: the seam through which a text is read that may be larger than
/// memory.
///
/// A source is a value: a copy goes on by itself from where the original stood when it was copied. So whoever keeps one that
/// nobody has read from can read everything as often as needed.
package protocol ByteSource: Sendable {
    /// The next block, of any size; empty at the end. What it throws says which file could not be read, and why.
    mutating func next() throws(Diagnostic) -> [UInt8]
}

/// Bytes in memory.
package struct MemoryBytes: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let blockSize: Int

    package init(_ bytes: [UInt8], blockSize: Int = 256 << 10) {
        rest = bytes[...]
        self.blockSize = max(1, blockSize)
    }

    package mutating func next() -> [UInt8] {
        let block = rest.prefix(blockSize)
        rest = rest.dropFirst(block.count)
        return Array(block)
    }
}
