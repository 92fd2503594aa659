import JSONTree
import Testing

@Suite struct JSONWriterTests {
    private let value: JSON = ["a": [1, [], [:], ["b": nil]], "c": "", "d": true]

    @Test func `writes on one line`() {
        #expect(value.text() == #"{"a":[1,[],{},{"b":null}],"c":"","d":true}"#)
        #expect(value.text(indent: .spaces(0)) == value.text())
    }

    @Test func `indents as JavaScript does`() {
        let expected = """
            {
              "a": [
                1,
                [],
                {},
                {
                  "b": null
                }
              ],
              "c": "",
              "d": true
            }
            """
        #expect(value.text(indent: .spaces(2)) == expected)
        #expect(value.text(indent: .tab) == expected.replacing("  ", with: "\t"))
    }

    @Test func `indents by ten spaces at most`() {
        #expect(JSON.array([1]).text(indent: .spaces(100)) == "[\n          1\n]")
    }

    @Test func `escapes every control character, as short as can be`() {
        let controls = String(String.UnicodeScalarView((0..<32).map { Unicode.Scalar(UInt8($0)) }))
        let expected = (0..<32).map { code -> String in
            switch code {
            case 8: "\\b"
            case 9: "\\t"
            case 10: "\\n"
            case 12: "\\f"
            case 13: "\\r"
            default: "\\u00" + (code < 16 ? "0" : "") + String(code, radix: 16)
            }
        }
        #expect(JSON.string(controls).text() == "\"" + expected.joined() + "\"")
        #expect(JSON.string("\"\\/\u{7F}\u{2028}ä").text() == "\"\\\"\\\\/\u{7F}\u{2028}ä\"")
    }

    @Test func `appends to what is there`() {
        var output = Array("x=".utf8)
        JSON.array([1, "ä"]).write(to: &output)
        #expect(String(decoding: output, as: UTF8.self) == "x=[1,\"ä\"]")
    }

    @Test(arguments: JSONIndentation.examples)
    func `reads back what it wrote`(_ indent: JSONIndentation) throws {
        let texts = try Example.load("json-accepted.json").map { try $0.string("text") }
        let all = JSON.array(try texts.map { try JSON(parsing: $0) })
        #expect(try JSON(parsing: all.utf8(indent: indent)) == all)
    }
}

extension JSONIndentation {
    fileprivate static let examples: [JSONIndentation] = [.none, .spaces(1), .spaces(4), .tab]
}
