import Diagnostics
import JSONTree
import PostmanFormat
import Testing

/// A row of a table of files.
struct DataFile: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { self["name"] ?? "" }

    subscript(name: String) -> String? { json[name]?.string }

    var bytes: [UInt8] { Array((self["text"] ?? "").utf8) }

    var rows: [JSON] { json["rows"]?.array ?? [] }

    static func load(_ name: String) throws -> [DataFile] {
        try Fixture.table("iteration-data/" + name).map(DataFile.init)
    }

    /// Opens the text in blocks of that size.
    func open(_ blockSize: Int, as file: String? = nil) throws(IterationDataError) -> IterationData {
        try IterationData(reading: MemoryBytes(bytes, blockSize: blockSize), file: file ?? self["file"] ?? "")
    }
}

@Suite struct IterationDataTests {
    static let blockSizes = [1, 2, 3, 7, 1 << 16]

    @Test(arguments: try DataFile.load("csv-rows.json"))
    func `reads CSV`(_ file: DataFile) throws {
        for size in Self.blockSizes { try expectRows(of: file, try file.open(size, as: "d.csv")) }
    }

    @Test(arguments: try DataFile.load("json-rows.json"))
    func `reads JSON`(_ file: DataFile) throws {
        for size in Self.blockSizes {
            let data = try file.open(size, as: "d.json")
            #expect(data.warnings.map(\.message) == [file["warning"]].compactMap(\.self))
            #expect(data.warnings.first?.path == file["path"])
            try expectRows(of: file, data)
        }
    }

    @Test(arguments: try DataFile.load("formats.json"))
    func `tells CSV from JSON`(_ file: DataFile) throws {
        for size in Self.blockSizes { try expectRows(of: file, try file.open(size)) }
    }

    private func expectRows(of file: DataFile, _ opened: IterationData) throws {
        var data = opened
        #expect(data.rowCount == file.rows.count)
        for row in file.rows {
            let read = try #require(try data.next())
            #expect(JSON.object(read).text() == row.text())
        }
        #expect(try data.next() == nil)
        #expect(try data.next() == nil)
    }

    @Test(arguments: try DataFile.load("errors.json"))
    func `says what is wrong, and where in the whole file`(_ file: DataFile) throws {
        for size in Self.blockSizes {
            let error = try #require(throws: IterationDataError.self) { try file.open(size) }
            let diagnostic = error.diagnostic
            let location = try #require(diagnostic.location)
            #expect(diagnostic.message == file["message"])
            #expect("\(location.line):\(location.column)" == file["place"])
            #expect(location.file == file["file"])
            #expect(diagnostic.path == file["path"])
            #expect(diagnostic.excerpt?.line == file["line"])
            #expect(diagnostic.excerpt?.label ?? "" == file["label"] ?? "")
            #expect(diagnostic.help == file["help"])
        }
    }

    @Test func `reads CSV that a spreadsheet saved in another encoding`() throws {
        let text = "name,größe\nÄ,\"5 µm\"\n"
        let units: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let latin1 = text.unicodeScalars.map { UInt8($0.value) }
        for bytes in [Array(text.utf8), units, latin1] {
            for size in Self.blockSizes {
                var data = try IterationData(reading: MemoryBytes(bytes, blockSize: size), file: "d.csv")
                #expect(try data.next() == JSONObject([("name", "Ä"), ("größe", "5 µm")]))
            }
        }
    }

    @Test func `points at a byte that is no UTF-8 in a text that else is`() throws {
        let bytes = Array("a,b\nü,1\nx".utf8) + [0xFC] + Array(",2".utf8)
        let error = try #require(throws: IterationDataError.self) {
            try IterationData(reading: MemoryBytes(bytes, blockSize: 3), file: "d.csv")
        }
        #expect(error.diagnostic.message == "the byte 0xFC is not valid UTF-8")
        #expect(error.diagnostic.location == SourceLocation(file: "d.csv", line: 3, column: 2))
    }

    @Test func `passes an error of the source on`() throws {
        let error = try #require(throws: IterationDataError.self) {
            try IterationData(reading: BrokenSource(), file: "d.csv")
        }
        #expect(error.diagnostic == BrokenSource.failure)
    }
}

private struct BrokenSource: ByteSource {
    static let failure = Diagnostic(.error, "cannot read the iteration data \"d.csv\": input/output error")

    mutating func next() throws(Diagnostic) -> [UInt8] { throw Self.failure }
}
