package import Diagnostics
package import JSONTree

/// A recording as bytes that can be read from any place, as often as needed: the seam to the file system.
package protocol RecordedBytes: ByteSource {
    /// These bytes, or fewer where the file ends before.
    func bytes(in range: Range<Int>) throws(Diagnostic) -> [UInt8]
}

/// A recording in memory.
package struct RecordedText: RecordedBytes {
    private let all: [UInt8]
    private var source: MemoryBytes

    package init(_ bytes: [UInt8]) {
        all = bytes
        source = MemoryBytes(bytes)
    }

    package mutating func next() -> [UInt8] { source.next() }

    package func bytes(in range: Range<Int>) -> [UInt8] { Array(all[range.clamped(to: 0..<all.count)]) }
}
