import Conversion
import Diagnostics

/// The file of a collection that is made piece by piece: it is there whole in the end, or not at all.
final class ConvertedFile: CollectionStore {
    /// Small pieces would be a call of the system each.
    private static let blockSize = 256 << 10

    private let file: GrowingFile
    private var scratch: ScratchFile?
    private var pending: [UInt8] = []
    private var failure: Diagnostic?

    init(_ file: GrowingFile) { self.file = file }

    func write(_ bytes: [UInt8]) {
        pending += bytes
        if pending.count >= Self.blockSize { flush() }
    }

    private func flush() {
        attempt { () throws(Diagnostic) in try file.append(pending) }
        pending.removeAll(keepingCapacity: true)
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

    /// Puts the file in its place; throws what has gone wrong so far.
    func finish() throws(Diagnostic) {
        flush()
        if let failure { throw failure }
        try file.commit()
    }

    @discardableResult
    private func attempt<Value>(_ action: () throws(Diagnostic) -> Value) -> Value? {
        guard failure == nil else { return nil }
        do {
            return try action()
        } catch {
            failure = error
            return nil
        }
    }
}
