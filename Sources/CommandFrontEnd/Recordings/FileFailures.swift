import Diagnostics
import Recording

/// Opens the files of recordings, and knows whether one of them is missing or incomplete.
final class FileFailures {
    private let show: (Diagnostic) -> Void
    private var files: [StoredText] = []
    private var hasFailedToOpen = false

    init(_ show: @escaping (Diagnostic) -> Void) { self.show = show }

    var haveFailed: Bool { hasFailedToOpen || files.contains { $0.hasFailed } }

    func open(_ path: String) throws(Diagnostic) -> any RecordingFile {
        try FilePlace.createParent(of: path)
        // Others may read it: that is what a recording is for.
        let file = StoredText(try GrowingFile(path: path), show: show)
        files.append(file)
        return file
    }

    /// Opens a file in the middle of a run; what goes wrong is told, and nothing is written.
    func openLate(_ path: String) -> any RecordingFile {
        do {
            return try open(path)
        } catch {
            show(error)
            hasFailedToOpen = true
            return Nowhere()
        }
    }

    private final class Nowhere: RecordingFile {
        func write(_ bytes: [UInt8]) {}
        func finish() {}
        func setAside(_ bytes: [UInt8]) -> Int { 0 }
        func recall(_ range: Range<Int>) -> [UInt8] { [] }
    }
}
