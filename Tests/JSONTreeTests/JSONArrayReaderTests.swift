import Diagnostics
import JSONTree
import Testing

@Suite struct JSONArrayReaderTests {
    /// What came of reading: the elements before the end or the error.
    private struct Reading: Equatable {
        var elements: [JSON] = []
        var error: Diagnostic?
    }

    private static func read(_ bytes: [UInt8], blockSize: Int, limit: Int = 1 << 20) -> Reading {
        var reader = JSONArrayReader(MemoryBytes(bytes, blockSize: blockSize), file: "a.json", limit: limit)
        var reading = Reading()
        do {
            while let element = try reader.next() { reading.elements.append(element) }
        } catch {
            reading.error = error.diagnostic
        }
        return reading
    }

    /// What reading the whole text at once says: the error, or the elements.
    private static func whole(_ bytes: [UInt8]) -> (elements: [JSON]?, error: Diagnostic?) {
        do {
            return (try JSON(parsing: bytes, file: "a.json").array, nil)
        } catch {
            return (nil, error.diagnostic)
        }
    }

    private static let texts = [
        #"[{"a": 1, "b": [true, null, "x\n\u00e9\ud83d\ude80"]}, {"c": {"d": -1.50e+3}}, [], "", 12, 0]"#,
        "\u{FEFF} [\r\n  {\r\n    \"größe\": \"ä🚀\"\r\n  },\r\n  null ,\r\n  false\r\n] \r\n", "[]", " [ ] ", "[1,2]",
        "[\r{\"a\":\r1},\r\"b\"]", "[\"" + String(repeating: "long ", count: 120) + "\", 2, 3]",
    ]

    @Test(arguments: texts)
    func `reads the same elements however the text is cut into blocks`(_ text: String) throws {
        let elements = try #require(try JSON(parsing: text).array)
        for size in [1, 2, 3, 5, 64, 4096] {
            #expect(Self.read(Array(text.utf8), blockSize: size) == Reading(elements: elements), "blocks of \(size)")
        }
    }

    @Test(arguments: texts)
    func `says of every cut text what reading it whole says`(_ text: String) {
        let bytes = Array(text.utf8)
        for end in bytes.indices { Self.expectSameError(Array(bytes[..<end])) }
    }

    @Test(arguments: texts.dropLast())
    func `says of every damaged text what reading it whole says`(_ text: String) {
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            for byte in Array("]}x\"\\\n,".utf8) {
                var damaged = bytes
                damaged[index] = byte
                Self.expectSameError(damaged)
            }
        }
    }

    private static func expectSameError(_ bytes: [UInt8]) {
        // A damaged character is found first when the whole text is read.
        guard String(validating: bytes, as: UTF8.self) != nil else { return }
        let (elements, error) = whole(bytes)
        for size in [1, 3, 4096] {
            var reading = read(bytes, blockSize: size)
            if elements == nil, error == nil { continue }
            if let elements { #expect(reading.elements == elements) }
            reading.error?.path = nil
            #expect(reading.error?.message == error?.message)
            #expect(reading.error?.location == error?.location)
            #expect(reading.error?.help == error?.help)
            if bytes.count < 500 { #expect(reading.error == error) }
        }
    }

    @Test func `says which element is wrong`() {
        let reading = Self.read(Array("[{}, {},\n {\"a\": tru}]".utf8), blockSize: 4)
        #expect(reading.elements.count == 2)
        #expect(reading.error?.path == "$[2]")
        #expect(reading.error?.location == SourceLocation(file: "a.json", line: 2, column: 8))
    }

    @Test(arguments: [
        ("{\"a\": [1]}", "object"), (" 12 ", "number"), ("\"a\"", "string"), ("true", "boolean"), ("null", "null"),
    ])
    func `tells another kind of value from a broken text`(_ text: String, kind: String) throws {
        var reader = JSONArrayReader(MemoryBytes(Array(text.utf8), blockSize: 2), file: "a.json")
        let error = try #require(throws: JSONStreamError.self) { try reader.next() }
        #expect(error == .notAnArray(kind: kind))
    }

    @Test func `counts columns beyond what is in memory, and shows a part of the line`() throws {
        let text = "[" + String(repeating: "{\"é\":1},", count: 4000) + "{\"a\":tru}]"
        let error = try #require(Self.read(Array(text.utf8), blockSize: 1000).error)
        #expect(error.location == SourceLocation(file: "a.json", line: 1, column: 32_007))
        let excerpt = try #require(error.excerpt)
        let start = error.location.map { $0.column - excerpt.firstColumn } ?? 0
        #expect(excerpt.line.dropFirst(start).hasPrefix("tru}]"))
        #expect(excerpt.line.count <= 500)
    }

    @Test func `refuses an element that is too large, at its start`() throws {
        let text = "[1,\n {\"a\": \"" + String(repeating: "x", count: 9000) + "\"}]"
        #expect(Self.read(Array(text.utf8), blockSize: 100, limit: 10_000).error == nil)
        let error = try #require(Self.read(Array(text.utf8), blockSize: 100, limit: 4000).error)
        #expect(error.location == SourceLocation(file: "a.json", line: 1, column: 3))
        #expect(error.path == "$[1]")
    }

    @Test func `ends once and for all`() throws {
        var reader = JSONArrayReader(MemoryBytes(Array("[1]".utf8)), file: "a.json")
        #expect(try reader.next() == 1)
        #expect(try reader.next() == nil)
        #expect(try reader.next() == nil)
        #expect(reader.count == 1)
    }

    @Test func `a copy reads on by itself`() throws {
        var reader = JSONArrayReader(MemoryBytes(Array("[1,2,3]".utf8), blockSize: 1), file: "a.json")
        #expect(try reader.next() == 1)
        var copy = reader
        #expect(try reader.next() == 2)
        #expect(try reader.next() == 3)
        #expect(try copy.next() == 2)
    }
}
