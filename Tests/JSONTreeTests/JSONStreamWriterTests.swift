import JSONTree
import Testing

@Suite struct JSONStreamWriterTests {
    private final class Pieces {
        var all: [[UInt8]] = []
        var text: String { String(decoding: all.joined(), as: UTF8.self) }
    }

    @Test func `writes objects, arrays and values with commas between them`() {
        let pieces = Pieces()
        var writer = JSONStreamWriter { pieces.all.append($0) }
        writer.openObject()
        writer.write("a\"", 1)
        writer.openArray("list")
        writer.write(nil, ["b": nil])
        writer.openObject()
        writer.closeObject()
        writer.write(text: Array("[2]".utf8))
        writer.closeArray()
        writer.openArray("more")
        writer.writeElements(text: Array("3,4".utf8))
        writer.closeArray()
        writer.openArray("none")
        writer.closeArray()
        writer.write("bytes", numbers: [0, 9, 10, 99, 100, 255])
        writer.closeObject()
        writer.flush()
        #expect(
            pieces.text
                == #"{"a\"":1,"list":[{"b":null},{},[2]],"more":[3,4],"none":[],"bytes":[0,9,10,99,100,255]}"#)
    }

    @Test func `hands on large texts piece by piece`() throws {
        let pieces = Pieces()
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
        var writer = JSONStreamWriter { pieces.all.append($0) }
        writer.write(numbers: bytes)
        writer.flush()
        #expect(pieces.all.count > 10)
        #expect(pieces.all.allSatisfy { $0.count < 80_000 })
        let read = try JSON(parsing: Array(pieces.all.joined())).array?.compactMap { $0.number?.intValue }
        #expect(read == bytes.map(Int.init))
    }
}
