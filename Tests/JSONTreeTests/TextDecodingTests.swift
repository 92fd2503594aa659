import JSONTree
import Testing

@Suite struct TextDecodingTests {
    private static let text = "{\"a\":\"zähe Öle €😀\"}"
    private static let units = Array(text.utf16)
    private static let littleEndian = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    private static let bigEndian = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }

    @Test(arguments: [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), littleEndian, [0xFF, 0xFE] + littleEndian, bigEndian,
        [0xFE, 0xFF] + bigEndian,
    ])
    func `tells the encoding of a text`(_ bytes: [UInt8]) {
        #expect(String(decoding: TextDecoding.utf8(bytes), as: UTF8.self) == Self.text)
    }

    @Test func `reads ISO 8859-1 where nothing else fits`() {
        #expect(TextDecoding.utf8([0x7A, 0xE4, 0x68, 0x65]) == Array("zähe".utf8))
    }

    @Test func `leaves broken UTF-8 to its reader`() {
        let bytes = Array("zähe".utf8) + [0xE4]
        #expect(TextDecoding.utf8(bytes) == bytes)
    }

    @Test(arguments: [[], [0x7B], [0], [0, 0], [0xFF], [0xFF, 0xFE], [0xFF, 0xFE, 0x7B]] as [[UInt8]])
    func `takes texts of any length`(_ bytes: [UInt8]) {
        #expect(TextDecoding.utf8(bytes).count <= 2)
    }
}
