import Conversion
import Diagnostics
import Recording
import Reporting

/// A text on its way to the file system: it is there whole in the end, or not at all. With the first thing that goes wrong it
/// is given up.
final class StoredText: CollectionStore, RecordingFile, ReportFile {
    private let file: GrowingFile
    private let show: (Diagnostic) -> Void
    private var scratch: ScratchFile?
    private(set) var hasFailed = false

    /// - Parameter show: Takes what went wrong, once.
    init(_ file: GrowingFile, show: @escaping (Diagnostic) -> Void) {
        self.file = file
        self.show = show
    }

    func write(_ bytes: [UInt8]) {
        attempt { () throws(Diagnostic) in try file.append(bytes) }
    }

    func finish() {
        attempt { () throws(Diagnostic) in try file.commit() }
    }

    func setAside(_ bytes: [UInt8]) -> Int {
        attempt { () throws(Diagnostic) in try openedScratch().append(bytes) } ?? 0
    }

    private func openedScratch() throws(Diagnostic) -> ScratchFile {
        if let scratch { return scratch }
        let opened = try ScratchFile(in: file.folder)
        scratch = opened
        return opened
    }

    func recall(_ range: Range<Int>) -> [UInt8] {
        attempt { () throws(Diagnostic) in try scratch?.read(range) ?? [] } ?? []
    }

    @discardableResult
    private func attempt<Value>(_ action: () throws(Diagnostic) -> Value) -> Value? {
        if hasFailed { return nil }
        do {
            return try action()
        } catch {
            hasFailed = true
            file.discard()
            show(error)
            return nil
        }
    }
}
