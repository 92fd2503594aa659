import Foundation
import JSONTree
import TestSupport
import Testing

/// Files that nobody meant well with: `convert`, `mock` and `--replay` say what is wrong with them, or make do.
@Suite struct HostileFilesTests {
    struct Hostile: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]

        init(_ name: String, _ bytes: [UInt8]) { (testDescription, self.bytes) = (name, bytes) }

        init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

        /// A recording of these entries.
        static func recording(_ name: String, _ entries: String) -> Hostile {
            Hostile(name, #"{"log":{"version":"1.2","entries":[\#(entries)]}}"#)
        }

        /// A collection of these items.
        static func collection(_ name: String, _ items: String) -> Hostile {
            Hostile(name, #"{"info":{"name":"C","schema":"\#(schema)"},"item":[\#(items)]}"#)
        }

        private static let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    }

    private static let good = #"{"request":{"method":"GET","url":"http://h/a"},"response":{"status":200}}"#
    private static let deep = String(repeating: "[", count: 1_000_000)

    private static let unusableRecordings: [Hostile] = [
        Hostile("nothing", ""), Hostile("blank", " \n "),
        Hostile("cut off", #"{"log":{"entries":["# + good.dropLast(20)),
        Hostile("bytes of all kinds", (0...255).map(UInt8.init)),
        .recording("a deep entry", #"{"request":"# + deep), .recording("a deep response", #"{"response":"# + deep),
        Hostile("deep all over", String(repeating: #"{"a":"#, count: 1_000_000)),
        .recording("a huge status", #"{"request":{"method":"GET","url":"http://h/"},"response":{"status":1e400}}"#),
        .recording(
            "a number of a million digits",
            #"{"request":{"method":"GET","url":"http://h/"},"response":{"status":"#
                + String(repeating: "2", count: 1_000_000) + "}}"),
        .recording("an entry that is a number", "7"), .recording("a request that is a list", #"{"request":[]}"#),
        .recording("a URL that is an object", #"{"request":{"method":"GET","url":{}}}"#),
        .recording("a response that is text", #"{"request":{"method":"GET","url":"http://h/"},"response":"x"}"#),
        Hostile("a log that is null", #"{"log":null}"#), Hostile("text behind the end", #"{"log":{"entries":[]}} x"#),
        Hostile("a NUL", #"{"log":{"entries":["# + "\0" + good + "]}}"),
        Hostile(
            "a NUL in a text", "{\"log\":{\"entries\":[{\"request\":{\"method\":\"G\0T\",\"url\":\"http://h/\"}}]}}"),
        Hostile(
            "broken UTF-8",
            Array(#"{"log":{"entries":[{"request":{"method":"GET","url":"http://h/"#.utf8) + [0xFF, 0xFE]),
    ]

    @Test(arguments: unusableRecordings)
    func `a recording that cannot be used is one clear message`(_ hostile: Hostile) throws {
        let folder = try TemporaryDirectory()
        let file = folder.file("h.har")
        try Data(hostile.bytes).write(to: URL(filePath: file))
        let calls = [
            ["convert", file, folder.file("out.json")], ["convert", file, folder.file("out.curl")], ["mock", file],
            ["run", "collections/okta-users.postman_collection.json", "--replay", file],
        ]
        for arguments in calls { try expectRefusal(arguments) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["h.har"])
    }

    private func expectRefusal(_ arguments: [String]) throws {
        let outcome = try ToolRun(arguments: arguments).run()
        #expect(outcome.exitCode == 2, "\(arguments[0])")
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: ") && outcome.errors.utf8.count < 2000, "\(outcome.errors)")
        #expect(outcome.errors.components(separatedBy: "error: ").count == 2)
    }

    /// Every member of an entry that nothing depends on, of a kind that it must not be.
    private static func wrong(_ value: String) -> String {
        let members = [
            "startedDateTime", "time", "pageref", "timings", "cache", "serverIPAddress", "connection", "_postrider",
        ].map { #""\#($0)":\#(value)"# }.joined(separator: ",")
        let inner = ["headers", "cookies", "queryString", "httpVersion", "headersSize", "bodySize", "comment"]
            .map { #""\#($0)":\#(value)"# }.joined(separator: ",")
        return """
            {\(members),"request":{"method":"GET","url":"http://h/a","postData":\(value),\(inner)},\
            "response":{"status":200,"statusText":\(value),"content":\(value),"redirectURL":\(value),\(inner)}}
            """
    }

    private static let usableRecordings: [Hostile] = [
        .recording("numbers for all", wrong("7")), .recording("texts for all", wrong("\"x\"")),
        .recording("lists for all", wrong("[[],{},null]")), .recording("objects for all", wrong(#"{"a":{}}"#)),
        .recording(
            "names twice",
            #"{"request":{"method":"PUT","method":"GET","url":"http://h/b","url":"http://h/a"},"response":{"status":404},"response":{"status":200}}"#
        ),
        .recording(
            "huge times",
            #"{"request":{"method":"GET","url":"http://h/a"},"response":{"status":200,"bodySize":1e99},"timings":{"wait":1e400,"send":-1e400,"receive":1e18}}"#
        ),
        .recording(
            "a deep body",
            #"{"request":{"method":"GET","url":"http://h/a"},"response":{"status":200,"content":{"mimeType":"application/json","text":"\#(deep)"}}}"#
        ),
        .recording(
            "folders without end",
            #"{"request":{"method":"GET","url":"http://h/a"},"response":{"status":200},"_postrider":{"path":"\#(String(repeating: "F / ", count: 100_000))"}}"#
        ),
        .recording(
            "a request body that is no base64",
            #"{"request":{"method":"POST","url":"http://h/b","postData":{"text":"§","_encoding":"base64"}},"response":{"status":204}},\#(good)"#
        ),
        .recording(
            "halves of characters",
            #"{"request":{"method":"GET","url":"http://h/\ud800"},"response":{"status":200,"content":{"text":"\udc00"}}},\#(good)"#
        ),
    ]

    @Test(arguments: usableRecordings)
    func `a recording that is merely strange is converted, served and replayed`(_ hostile: Hostile) throws {
        let folder = try TemporaryDirectory()
        let file = folder.file("h.har")
        try Data(hostile.bytes).write(to: URL(filePath: file))
        let collection = try folder.write("c.json", #"{"item":[{"name":"A","request":"http://h/a"}]}"#)
        let converted = try ToolRun(arguments: ["convert", file, folder.file("out.json")]).run()
        #expect(converted.exitCode == 0, "\(converted.errors)")
        #expect(try JSON(parsing: folder.read("out.json"))["item"]?.array?.isEmpty == false)
        let replayed = try ToolRun(arguments: ["run", collection, "--replay", file]).run()
        #expect(replayed.exitCode == 0, "\(replayed.output)\(replayed.errors)")
        let mock = try MockProcess.start([file])
        try expectAnswer(of: mock, in: folder)
        #expect(try mock.stop().exitCode == 0)
    }

    private static let unusableCollections: [Hostile] = [
        Hostile("nothing", ""), Hostile("bytes of all kinds", (0...255).map(UInt8.init)),
        .collection("cut off", #"{"name":"A""#), .collection("a deep request", #"{"name":"A","request":"# + deep),
        .collection("folders without end", String(repeating: #"{"item":["#, count: 100_000)),
        .collection("a NUL in a name", "{\"name\":\"\0\"}"),
    ]

    @Test(arguments: unusableCollections)
    func `a collection that cannot be used is one clear message`(_ hostile: Hostile) throws {
        let folder = try TemporaryDirectory()
        let file = folder.file("h.json")
        try Data(hostile.bytes).write(to: URL(filePath: file))
        for arguments in [
            ["convert", file, folder.file("out.json")], ["convert", file, "--to", "curl"], ["mock", file],
        ] {
            try expectRefusal(arguments)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["h.json"])
    }

    /// An item whose request has examples, of which all members are of a wrong kind.
    private static func wrongItem(_ value: String) -> String {
        let members = ["name", "originalRequest", "code", "status", "header", "body", "cookie", "responseTime"]
            .map { #""\#($0)":\#(value)"# }.joined(separator: ",")
        return #"{"name":"A","request":"http://h/a","response":[\#(value),{\#(members)}],"event":\#(value)}"#
    }

    private static let usableCollections: [Hostile] = [
        .collection("numbers for all", wrongItem("7")), .collection("texts for all", wrongItem("\"x\"")),
        .collection("lists for all", wrongItem("[[],null]")), .collection("objects for all", wrongItem("{}")),
        .collection(
            "huge numbers", #"{"name":"A","request":"http://h/a","response":[{"code":1e400,"responseTime":1e999}]}"#),
        .collection(
            "a body that is no base64",
            #"{"name":"A","request":"http://h/a","response":[{"originalRequest":{"url":"http://h/a"},"code":200,"body":"%","_encoding":"base64"}]}"#
        ),
        .collection("names twice", #"{"name":"B","name":"A","request":"http://h/b","request":"http://h/a"}"#),
    ]

    @Test(arguments: usableCollections)
    func `a collection that is merely strange is converted and served`(_ hostile: Hostile) throws {
        let folder = try TemporaryDirectory()
        let file = folder.file("h.json")
        try Data(hostile.bytes).write(to: URL(filePath: file))
        for output in ["out.json", "out.curl"] {
            let converted = try ToolRun(arguments: ["convert", file, folder.file(output)]).run()
            #expect(converted.exitCode == 0, "\(converted.errors)")
        }
        let mock = try MockProcess.start([file])
        try expectAnswer(of: mock, in: folder)
        #expect(try mock.stop().exitCode == 0)
    }

    /// Of whatever status: a run passes with any.
    private func expectAnswer(of mock: MockProcess, in folder: TemporaryDirectory) throws {
        let url = try mock.baseURL + "/a"
        let collection = try folder.write("asks.json", #"{"item":[{"name":"A","request":"\#(url)"}]}"#)
        let outcome = try ToolRun(arguments: ["run", collection]).run()
        #expect(outcome.exitCode == 0, "\(outcome.output)")
    }
}
