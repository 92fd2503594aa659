import Diagnostics
import JSONTree
import Testing

@Suite struct JSONElementScannerTests {
    private struct Reading: Equatable {
        var elements: [JSON] = []
        var texts: [String] = []
        var members: [String] = []
        var arrayEnd: Int?
        var error: Diagnostic?
    }

    private static func read(
        _ text: String, blockSize: Int
    ) -> Reading {
        let bytes = Array(text.utf8)
        var scanner = JSONElementScanner(
            MemoryBytes(bytes, blockSize: blockSize), file: "a.json", path: ["log", "entries"],
            others: ["pages"], limit: 1 << 20)
        var reading = Reading()
        do {
            while let finding = try scanner.next() {
                switch finding {
                case .element(let view, let range):
                    reading.elements.append((try? JSON(parsing: view.source)) ?? .null)
                    reading.texts.append(String(decoding: bytes[range], as: UTF8.self))
                case .member(let name, let json): reading.members.append(name + json.text())
                }
            }
            reading.arrayEnd = scanner.arrayEnd
        } catch {
            reading.error = error.diagnostic
        }
        return reading
    }

    private static let text =
        #"{"x": [{"y": "\"\\\u00e9"}], "log": {"pages": [1] , "entries" : [ {"a": "ä🚀"} ,7,  "]" ], "z": {}, "pages": 2}, "log2": null} "#

    @Test(arguments: [1, 2, 3, 7, 16, 1000])
    func `finds the elements and their places however the text is cut into blocks`(_ blockSize: Int) {
        let reading = Self.read(Self.text, blockSize: blockSize)
        #expect(reading.elements == [["a": "ä🚀"], 7, "]"])
        #expect(reading.texts == [#"{"a": "ä🚀"}"#, "7", #""]""#])
        #expect(reading.members == ["pages[1]", "pages2"])
        #expect(reading.error == nil)
        #expect(reading.arrayEnd.map { Array(Self.text.utf8)[$0] } == UInt8(ascii: "]"))
    }

    @Test func `places are right behind more than a window of text`() {
        let long = String(repeating: "é", count: 3000)
        let text = "{\"log\":{\"entries\":[" + (0..<50).map { "\"\(long)\($0)\"" }.joined(separator: ",\n") + "]}}"
        let reading = Self.read(text, blockSize: 777)
        #expect(reading.texts == (0..<50).map { "\"\(long)\($0)\"" })
    }

    @Test(arguments: [
        #"{"log":{"entries":[1,]}}"#, #"{"log":{"entries":[1 2]}}"#, #"{"log":{"entries":[1}}"#,
        #"{"log":{"entries":[1"#,
        #"{"log":{"entries":[1]}"#, #"{"log":{"entries":[1]}} x"#, #"{"log":{"a":"\x"}}"#, #"{"log":{"a":tru}}"#,
        #"{"log":{"a":01}}"#, #"{"log":{"a":"\#u{1}"}}"#, #"{"log":{,}}"#, #"{"log":{"a" 1}}"#,
        #"{"log":{"a":{"b":1,}}}"#,
        #"{"log":{"a":["x]}}"#, "{\"log\":{\"entries\":[\"\\ud83d\\uZ\"]}}", "",
    ])
    func `refuses what the whole reader refuses, at the same place`(_ text: String) throws {
        let expected: Diagnostic?
        do {
            _ = try JSON(parsing: Array(text.utf8), file: "a.json")
            expected = nil
        } catch {
            expected = error.diagnostic
        }
        #expect(expected != nil)
        for blockSize in [1, 5, 1000] {
            let error = Self.read(text, blockSize: blockSize).error
            #expect(error?.message == expected?.message)
            #expect(error?.location == expected?.location)
        }
    }

    @Test(arguments: [
        (#"{"a":1,}"#, nil), (#"{"log":{"a" 1}}"#, "$.log"), (#"{"log":{"entries":[1,2 3]}}"#, "$.log.entries[2]"),
        (#"{"log":{"entries":[1,tru]}}"#, "$.log.entries[1]"), (#"{"log":{"entries":[1],}}"#, "$.log"),
        (#"{"log":{"entries":[1]}} x"#, nil),
    ])
    func `says in what value a mistake is`(_ text: String, path: String?) throws {
        #expect(try #require(Self.read(text, blockSize: 3).error).path == path)
    }

    @Test(arguments: ["[]", #"{"log":[]}"#, #"{"log":{"entries":{}}}"#, #"{"log":null}"#])
    func `says where the way to the array is another one`(_ text: String) {
        let error = Self.read(text, blockSize: 2).error
        #expect(error?.message.hasPrefix("expected an ") == true)
        #expect(error?.location?.line == 1)
    }
}
