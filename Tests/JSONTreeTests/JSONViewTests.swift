import Diagnostics
import JSONTree
import Testing

@Suite struct JSONViewTests {
    /// The tree of a view, with as much as was outlined.
    private static func tree(_ view: JSONView) -> JSON {
        if let text = view.string { return .string(text) }
        if let number = view.number { return .number(number) }
        if let bool = view.bool { return .bool(bool) }
        if let elements = view.elements { return .array(elements.map(tree)) }
        guard let members = view.members else { return .null }
        return .object(JSONObject(members: members.map { JSONObject.Member(name: $0, value: tree($1)) }))
    }

    @Test(arguments: try Example.load("json-accepted.json"))
    func `shows what the reader builds`(_ example: Example) throws {
        let text = try Array(example.string("text").utf8).withoutMark
        #expect(Self.tree(try JSONView(parsing: text)) == (try JSON(parsing: text)))
    }

    @Test(arguments: try Example.load("json-rejected.json"))
    func `refuses what the reader refuses, wanted or not`(_ example: Example) throws {
        let text = try Array(example.string("text").utf8)
        let expected = try #require(throws: JSONError.self) { try JSON(parsing: text) }.diagnostic
        for selection in [JSONSelection.everything, .members("z")] {
            let error = try #require(throws: JSONError.self) { try JSONView(parsing: text, selecting: selection) }
            #expect(error.diagnostic == expected)
        }
        let wrapped = Array(#"{"a": "#.utf8) + text + Array("}".utf8)
        let expectedInside = try #require(throws: JSONError.self) { try JSON(parsing: wrapped) }.diagnostic
        let error = try #require(throws: JSONError.self) { try JSONView(parsing: wrapped, selecting: .members("z")) }
        #expect(error.diagnostic == expectedInside)
    }

    /// Every place where a text can be cut or a byte of it be another is tried.
    @Test func `agrees with the reader on every small change of a text`() throws {
        let text = Array(#"{"a\n": [1.5e3, "x\u00e9\"", {"b": null}], "c": {"d": [true, -0]} }"#.utf8)
        for index in text.indices {
            for byte in Array("\"\\{}[]:,x0 \n-tu".utf8) + [0x01] {
                var changed = text
                changed[index] = byte
                for candidate in [changed, Array(changed[...index])] {
                    let tree = try? JSON(parsing: candidate)
                    #expect((try? JSONView(parsing: candidate)).map(Self.tree) == tree)
                    let isRight = (try? JSONView(parsing: candidate, selecting: .members("z"))) != nil
                    #expect(isRight == (tree != nil))
                }
            }
        }
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
    func `goes through 512 levels and refuses more`(_ open: String, close: String) throws {
        func text(_ levels: Int) -> [UInt8] {
            Array((String(repeating: open, count: levels) + "[]" + String(repeating: close, count: levels)).utf8)
        }
        for selection in [JSONSelection.everything, .members("z")] {
            #expect(try JSONView(parsing: text(511), selecting: selection).range == 0..<text(511).count)
            let error = try #require(throws: JSONError.self) { try JSONView(parsing: text(512), selecting: selection) }
            #expect(error.problem == .tooDeep(limit: 512))
            #expect(throws: JSONError.self) { try JSONView(parsing: text(100_000), selecting: selection) }
        }
    }

    @Test func `holds only what is wanted`() throws {
        let text = Array(#"{"a":{"b":1,"c":[2],"d":"\n"},"\u0065":{"f":[{"g":3}]},"h":4}"#.utf8)
        let wanted = JSONSelection.members([("a", .members("c")), ("e", .everything)])
        let view = try JSONView(parsing: text, selecting: wanted)
        #expect(Self.tree(view).text() == #"{"a":{"c":[2]},"e":{"f":[{"g":3}]}}"#)
        #expect(view["e"]?["f"]?.source == #"[{"g":3}]"#)
        #expect(Self.tree(try JSONView(parsing: Array("[1]".utf8), selecting: wanted)) == [1])
        #expect(Self.tree(try JSONView(parsing: Array("[{\"x\":1}]".utf8), selecting: wanted)) == [["x": 1]])
    }

    @Test func `finds the last of several members of a name`() throws {
        let view = try JSONView(parsing: Array(#"{"a":1,"b":{"a":2},"\u0061":"é\t","ab":3}"#.utf8))
        #expect(view["a"]?.string == "é\t")
        #expect(view["a"]?.utf8 == Array("é\t".utf8))
        #expect(view["b"]?["a"]?.number?.intValue == 2)
        #expect(view["c"] == nil)
        #expect(view["ab"]?["a"] == nil)
    }
}

extension [UInt8] {
    /// Without a byte-order mark, which is no JSON.
    fileprivate var withoutMark: [UInt8] { starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self }
}
