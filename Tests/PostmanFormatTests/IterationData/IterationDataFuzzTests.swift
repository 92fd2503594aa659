import JSONTree
import PostmanFormat
import Testing

/// Cut, damaged and made-up texts: read or refused, never more, and the same whatever the blocks.
@Suite struct IterationDataFuzzTests {
    private static let texts = [
        "id,\"name\", x\r\n1,\"a \"\"b\"\"\n, c\" ,\r\n\r\n2,\"é🚀\",5\n",
        "[{\"a\": \"\\u00e9\\n\", \"b\": [1.5e3, null]},\n {}]",
    ]

    /// The rows, or the error.
    private static func outcome(_ bytes: [UInt8], _ file: String, blockSize: Int) -> Result<
        [JSONObject], IterationDataError
    > {
        do throws(IterationDataError) {
            var data = try IterationData(reading: MemoryBytes(bytes, blockSize: blockSize), file: file)
            var rows: [JSONObject] = []
            while let row = try data.next() { rows.append(row) }
            #expect(rows.count == data.rowCount)
            return .success(rows)
        } catch {
            return .failure(error)
        }
    }

    private static func expectOneOutcome(_ bytes: [UInt8]) {
        for file in ["d.csv", "d.json", "d"] {
            let whole = outcome(bytes, file, blockSize: 1 << 16)
            #expect(outcome(bytes, file, blockSize: 1) == whole)
            #expect(outcome(bytes, file, blockSize: 5) == whole)
        }
    }

    @Test(arguments: texts)
    func `cut texts`(_ text: String) {
        let bytes = Array(text.utf8)
        for end in 0...bytes.count { Self.expectOneOutcome(Array(bytes[..<end])) }
    }

    @Test(arguments: texts)
    func `damaged texts`(_ text: String) {
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            for byte in [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D, 0xFF, 0] {
                var damaged = bytes
                damaged[index] = byte
                Self.expectOneOutcome(damaged)
            }
        }
    }

    @Test func `texts of the characters that matter, in any order`() {
        var generator = CountingSource()
        let alphabet = Array("a1,\"\n\r \t{}[]:\u{FEFF}é".utf8)
        for _ in 0..<300 {
            let bytes = (0..<12).map { _ in
                // CountingSource counts; a multiplier spreads it.
                alphabet[Int((generator.next() &* 0x9E37_79B9_7F4A_7C15) >> 40) % alphabet.count]
            }
            Self.expectOneOutcome(bytes)
        }
    }
}
