import Recording

/// A recording's file in memory.
final class MemoryFile: RecordingFile {
    private(set) var bytes: [UInt8] = []
    private(set) var isFinished = false
    private var aside: [UInt8] = []
    /// What was set aside, so that a test can look for what must never be there.
    var asideBytes: [UInt8] { aside }

    func write(_ bytes: [UInt8]) { self.bytes += bytes }

    func finish() { isFinished = true }

    func setAside(_ bytes: [UInt8]) -> Int {
        defer { aside += bytes }
        return aside.count
    }

    func recall(_ range: Range<Int>) -> [UInt8] { Array(aside[range]) }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
