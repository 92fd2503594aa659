import Diagnostics
import JSONTree
import Testing

/// Texts that are read block by block, in every encoding and cut.
@Suite struct TextStreamTests {
    private static func text(_ source: any ByteSource) throws -> [UInt8] {
        var window = TextWindow(source, file: "f")
        while !window.isComplete { try window.readOn() }
        return window.bytes
    }

    private static let text = "a\u{E9}\r\n\u{20AC}\u{1F680}z\r\n"

    private static let encodings: [(name: String, bytes: [UInt8])] = {
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return [
            ("UTF-8", Array(text.utf8)), ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + text.utf8),
            ("UTF-16LE", little), ("UTF-16LE with mark", [0xFF, 0xFE] + little), ("UTF-16BE", big),
            ("UTF-16BE with mark", [0xFE, 0xFF] + big),
        ]
    }()

    @Test(arguments: 1...9)
    func `comes as UTF-8 from every encoding and every cut`(_ size: Int) throws {
        for (name, bytes) in Self.encodings {
            let read = try Self.text(MemoryBytes(bytes, blockSize: size))
            #expect(String(decoding: read, as: UTF8.self) == Self.text, "\(name)")
        }
    }

    @Test(arguments: [[], [0x61], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFF, 0xFE, 0x61]] as [[UInt8]])
    func `short texts end`(_ bytes: [UInt8]) throws {
        #expect(try Self.text(MemoryBytes(bytes, blockSize: 1)).allSatisfy { $0 == 0x61 })
    }

    @Test(arguments: [[0x61, 0x0A, 0xC3], [0x61, 0x0A, 0xFF, 0x62], [0x61, 0x0A, 0xED, 0xA0, 0x80]] as [[UInt8]])
    func `points at a byte that begins no character`(_ bytes: [UInt8]) throws {
        for size in 1...4 {
            let error = try #require(throws: TextStreamError.self) {
                _ = try Self.text(MemoryBytes(bytes, blockSize: size))
            }
            let diagnostic = error.diagnostic
            #expect(diagnostic.location == SourceLocation(file: "f", line: 2, column: 1))
            #expect(diagnostic.help == "save the file as UTF-8")
        }
    }

    @Test(
        arguments: [
            ([0x67, 0x72, 0xF6, 0xDF, 0x65], "größe"), ([0x67, 0x72, 0xC3, 0xB6, 0xDF, 0x65], nil), ([0x61], nil),
            ([0xC3, 0xB6], nil), ([0xE9], "é"), ([0xE2, 0x82], "â\u{82}"), ([0xE2, 0x82, 0xAC, 0xE9], nil),
        ] as [([UInt8], String?)])
    func `tells ISO 8859-1 from damaged UTF-8`(_ bytes: [UInt8], _ expected: String?) throws {
        for size in 1...4 {
            let source = try Latin1Bytes(detecting: MemoryBytes(bytes, blockSize: size))
            let read = try source.map { String(decoding: try Self.text($0), as: UTF8.self) }
            #expect(read == expected, "blocks of \(size)")
        }
    }

    @Test func `an error of the source comes behind what was read before it`() throws {
        var window = TextWindow(FailingSource(), file: "f")
        try window.readOn()
        #expect(window.bytes == Array("1234".utf8))
        let error = try #require(throws: TextStreamError.self) { try window.readOn() }
        #expect(error == .source(FailingSource.failure))
        #expect(throws: TextStreamError.self) { try window.readOn() }
    }
}

private struct FailingSource: ByteSource {
    static let failure = Diagnostic(.error, "cannot read \"f\": the disk is gone")
    private var isUsedUp = false

    mutating func next() throws(Diagnostic) -> [UInt8] {
        guard !isUsedUp else { throw Self.failure }
        isUsedUp = true
        return Array("1234".utf8)
    }
}
