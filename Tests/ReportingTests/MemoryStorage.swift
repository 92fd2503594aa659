import Reporting

/// Keeps report files in memory.
final class MemoryStorage: ReportStorage {
    final class File: ReportFile {
        let name: ReportName
        let path: String?
        private(set) var bytes: [UInt8] = []
        private(set) var isFinished = false
        /// Bytes beside the report, until they are wanted again.
        private(set) var aside: [UInt8] = []

        init(_ name: ReportName, _ path: String?) {
            self.name = name
            self.path = path
        }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        func write(_ bytes: [UInt8]) { self.bytes += bytes }
        func finish() { isFinished = true }

        func setAside(_ bytes: [UInt8]) -> Int {
            defer { aside += bytes }
            return aside.count
        }

        func recall(_ range: Range<Int>) -> [UInt8] { Array(aside[range]) }
    }

    private(set) var files: [File] = []

    func open(_ name: ReportName, at path: String?) -> any ReportFile {
        let file = File(name, path)
        files.append(file)
        return file
    }
}
