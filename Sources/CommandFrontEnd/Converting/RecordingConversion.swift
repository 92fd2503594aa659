import Conversion
import Diagnostics
import JSONTree
import Recording

/// A recording as a collection of v2.1 whose items have the recorded responses as examples.
struct RecordingConversion {
    let text: [UInt8]
    /// What there is to say about it.
    let warnings: [Diagnostic]

    init(_ bytes: any ByteSource, name: String) throws(Diagnostic) {
        var collection = ExampleCollection(name: Self.title(name))
        var reader = HARReader(bytes, file: name)
        do throws(HARError) {
            while let entry = try reader.next() { collection.add(RecordedExample(entry)) }
        } catch {
            throw error.diagnostic
        }
        text = collection.json.utf8(indent: .spaces(2)) + [0x0A]
        warnings =
            collection.count > 0 ? [] : [Diagnostic(.warning, "the recording \"\(name)\" holds no requests")]
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
