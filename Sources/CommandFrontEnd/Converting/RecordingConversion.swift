import Conversion
import Diagnostics
import JSONTree
import Recording

/// Makes a recording a collection of v2.1 whose items have the recorded responses as examples.
struct RecordingConversion {
    private let bytes: any ByteSource
    private let name: String
    private let show: (Diagnostic) -> Void

    /// - Parameters:
    ///   - name: That of the recording, for messages.
    ///   - show: Takes warnings.
    init(_ bytes: any ByteSource, name: String, show: @escaping (Diagnostic) -> Void) {
        self.bytes = bytes
        self.name = name
        self.show = show
    }

    /// Writes the collection to a file, entry by entry, so that it may be larger than memory.
    func write(to path: String) throws(Diagnostic) {
        var failure: Diagnostic?
        let file = StoredText(try GrowingFile(path: path, permissions: 0o600)) { failure = $0 }
        let blocks = CollectionBlocks(to: file)
        try convert(to: blocks, hasExamples: true)
        blocks.flush()
        file.finish()
        if let failure { throw failure }
    }

    /// The text of the collection, without examples.
    func requests() throws(Diagnostic) -> [UInt8] {
        let text = TextInMemory()
        try convert(to: text, hasExamples: false)
        return text.bytes
    }

    private func convert(to store: any CollectionStore, hasExamples: Bool) throws(Diagnostic) {
        var collection = ExampleCollection(name: Self.title(name), store, hasExamples: hasExamples)
        var reader = HARReader(bytes, file: name)
        do throws(HARError) {
            while let entry = try reader.next() { collection.add(RecordedExample(entry)) }
        } catch {
            throw error.diagnostic
        }
        collection.finish()
        if collection.count == 0 { show(Diagnostic(.warning, "the recording \"\(name)\" holds no requests")) }
    }

    /// The name of the file without its ending.
    private static func title(_ name: String) -> String {
        guard name != StandardInput.path, let file = name.split(separator: "/").last else { return "Recording" }
        return file.lowercased().hasSuffix(".har") && file.count > 4 ? String(file.dropLast(4)) : String(file)
    }
}

extension RecordedExample {
    fileprivate init(_ entry: HAREntry) {
        self.init(
            exchange: entry.exchange, hasRequestBody: entry.hasRequestBody, item: entry.facts.item,
            path: entry.facts.path, isScripted: entry.facts.isScripted)
    }
}

/// A collection that memory is large enough for.
private final class TextInMemory: CollectionStore {
    private(set) var bytes: [UInt8] = []
    private var aside: [UInt8] = []

    func write(_ bytes: [UInt8]) { self.bytes += bytes }

    func setAside(_ bytes: [UInt8]) -> Int {
        defer { aside += bytes }
        return aside.count
    }

    func recall(_ range: Range<Int>) -> [UInt8] { Array(aside[range]) }
}
