import Diagnostics
import JSONTree
import PostmanFormat
import Recording

/// What `postrider convert` is given, told apart by what stands in it.
enum ConversionInput {
    case collection(SourceLoader.Document)
    /// A HAR, by its bytes and its name for messages.
    case recording(any ByteSource, name: String)

    init(_ source: String, _ loader: SourceLoader) throws(Diagnostic) {
        guard !SourceAddress.isURL(source), InputFile(path: source).exists else {
            let document = try loader.document(source, as: .collection)
            let isHAR = Self.beginsHAR(document.bytes, name: document.name)
            self = isHAR ? .recording(MemoryBytes(document.bytes), name: document.name) : .collection(document)
            return
        }
        // A recording may be large, so it is read entry by entry.
        let blocks = try FileBlocks(path: source, as: "collection")
        var reading = blocks
        var bytes = try reading.next()
        if Self.beginsHAR(bytes, name: source) {
            self = .recording(blocks, name: source)
            return
        }
        try MemoryAllowance.check(InputFile(path: source).size, of: "collection", source)
        var block = bytes
        while !block.isEmpty {
            block = try reading.next()
            bytes += block
        }
        try MemoryAllowance.check(bytes.count, of: "collection", source)
        self = .collection(SourceLoader.Document(bytes: bytes, name: source, isFile: true))
    }

    /// Whether the first member is the `log` of a HAR, or the name says that it is one.
    private static func beginsHAR(_ bytes: [UInt8], name: String) -> Bool {
        if name.lowercased().hasSuffix(".har") { return true }
        var text = bytes[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        for sign in ["{", "\"log\"", ":"] {
            text = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard text.starts(with: sign.utf8) else { return false }
            text = text.dropFirst(sign.utf8.count)
        }
        return true
    }
}
