import HTTPModel
import JSONTree

/// A request with its examples, of which the text is spooled.
struct ExampleItem {
    /// In how many objects and arrays of the collection's text it stands.
    private let depth: Int
    private let needsBody: Bool
    /// Up to the end of the last example that followed without another item's between.
    private var start: Range<Int>
    private var others: [Range<Int>] = []
    private var isEmpty = true
    private var names = ExampleNames()

    /// - Parameter id: That of the recorded item; nil where there is none.
    init(name: String, id: String?, request: ExampleRequest, depth: Int, _ spool: inout SpooledText) {
        self.depth = depth
        needsBody = request.needsBody
        var object = JSONObject()
        if let id { object["id"] = .string(id) }
        object["name"] = .string(name)
        object["request"] = request.json
        object["response"] = []
        let text = JSON.object(object).utf8(indent: .exported, depth: depth)
        start = spool.append(Array(text.dropLast(Self.end(depth).count)))
    }

    /// What closes an item without examples.
    private static func end(_ depth: Int) -> [UInt8] { Array("]".utf8) + LineBreak(depth).bytes + Array("}".utf8) }

    mutating func add(
        _ response: HTTPResponse, of request: ExampleRequest, in timings: TransferTimings, _ spool: inout SpooledText
    ) {
        let example = ExampleResponse(response, timings)
        let json = example.json(name: names.unused(example.name), request: request.json)
        let start = (isEmpty ? [] : Array(",".utf8)) + LineBreak(depth + 2).bytes
        var writer = JSONWriter(appendingTo: start, indent: .exported, depth: depth + 2)
        writer.write(json)
        add(spool.append(writer.output))
        isEmpty = false
    }

    private mutating func add(_ range: Range<Int>) {
        let last = others.last ?? start
        guard last.upperBound == range.lowerBound else { return others.append(range) }
        let joined = last.lowerBound..<range.upperBound
        if others.isEmpty { start = joined } else { others[others.count - 1] = joined }
    }

    func write(from spool: SpooledText, to store: any CollectionStore) {
        spool.write(start)
        for range in others { spool.write(range) }
        var rest = (isEmpty ? [] : LineBreak(depth + 1).bytes) + Array("]".utf8)
        // Otherwise a run leaves the body of such a method out.
        if needsBody {
            let behavior: JSON = ["disableBodyPruning": true]
            rest += Array(",".utf8) + LineBreak(depth + 1).bytes + Array("\"protocolProfileBehavior\": ".utf8)
            rest += behavior.utf8(indent: .exported, depth: depth + 1)
        }
        store.write(rest + LineBreak(depth).bytes + Array("}".utf8))
    }
}

extension JSONIndentation {
    /// That of the files that we write.
    static let exported = JSONIndentation.spaces(2)
}

/// The end of a line, and what stands before the next one.
struct LineBreak {
    let bytes: [UInt8]

    /// - Parameter depth: In how many objects and arrays the next line stands.
    init(_ depth: Int) { bytes = [0x0A] + Array(repeating: 0x20, count: 2 * depth) }
}
