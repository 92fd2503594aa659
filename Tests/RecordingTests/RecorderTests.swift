import Diagnostics
import HTTPModel
import JSONTree
import Testing

@testable import Recording

@Suite struct RecorderTests {
    private static let secret = "Quiet-River/27 \"quoted\""

    private func answer(_ body: String, _ fields: HTTPFields = [:]) -> Result<HTTPResponse, TransferFailure> {
        .success(HTTPResponse(status: 200, fields: fields, body: Array(body.utf8)))
    }

    @Test func `a secret has the same stand-in wherever it stands`() throws {
        let token = "tok-5f0a9c1e77d24b"
        let tape = Taping(secrets: [token]) { _ in self.answer(#"{"token":"\#(token)"}"#) }
        tape.send(try HTTPRequest("GET", "http://a/login"))
        tape.send(
            try HTTPRequest(
                "GET", "http://a/me/\(token)?t=\(token)", ["Authorization": "Bearer \(token)"], "x=\(token)"))
        let text = try tape.finished().text()
        #expect(!text.contains(token))
        #expect(text.contains(#""text":"{\"token\":\"redacted-1xxxxxxxx\"}""#))
        #expect(text.contains("http://a/me/redacted-1xxxxxxxx?t=redacted-1xxxxxxxx"))
        #expect(text.contains("Bearer redacted-1xxxxxxxx"))
        #expect(text.contains("x=redacted-1xxxxxxxx"))
    }

    @Test func `also where it is encoded or escaped, and base64 stays base64`() throws {
        let secret = Self.secret
        let basic = "YWRhOlF1aWV0LVJpdmVyLzI3ICJxdW90ZWQi"
        let tape = Taping(secrets: [secret]) { _ in
            self.answer(#"{"p":"Quiet-River/27 \"quoted\""}"#)
        }
        tape.send(
            try HTTPRequest(
                "POST", "http://a/?p=Quiet-River%2F27%20%22quoted%22", ["Authorization": "Basic \(basic)"],
                "p=Quiet-River%2F27+%22quoted%22"))
        let json = try tape.finished()
        let text = json.text()
        #expect(!text.contains("River"))
        #expect(!text.contains("Umlv"))
        let field = try JSONPath("$.log.entries[0].request.headers[0].value").values(in: json).first?.string ?? ""
        // ada:redacted-1xxxxxxxxxxxxx
        #expect(field.hasPrefix("Basic YWRhOnJlZGFjdGVkLTF4"), "\(field)")
    }

    @Test func `credentials and cookies are taken out whatever they are`() throws {
        let tape = Taping { _ in self.answer("", ["Set-Cookie": "sid=abc; Path=/", "Set-Cookie": "lang=en"]) }
        tape.send(try HTTPRequest("GET", "http://a/", ["Authorization": "Custom one two"]))
        tape.send(try HTTPRequest("GET", "http://a/", ["Cookie": "sid=abc; lang=en"]))
        let json = try tape.finished()
        let values = try JSONPath("$..headers[*].value").values(in: json).map(\.string)
        #expect(
            values == [
                "Custom redacted-1", "sid=redacted-2; Path=/", "lang=redacted-3", "sid=redacted-2; lang=redacted-3",
                "sid=redacted-2; Path=/", "lang=redacted-3",
            ])
        #expect(
            try JSONPath("$..cookies[*].value").values(in: json).allSatisfy {
                $0.string?.hasPrefix("redacted-") == true
            })
    }

    @Test func `a cookie without a name is taken out like any other`() throws {
        let tape = Taping { _ in self.answer("", ["Set-Cookie": "a1b2c3d4; Path=/", "Set-Cookie": "=e5f6a7b8"]) }
        tape.send(try HTTPRequest("GET", "http://a/"))
        tape.send(try HTTPRequest("GET", "http://a/", ["Cookie": "a1b2c3d4; e5f6a7b8"]))
        let json = try tape.finished()
        #expect(
            try JSONPath("$.log.entries[0].response.headers[*].value").values(in: json) == [
                "redacted-1; Path=/", "=redacted-2",
            ])
        #expect(try JSONPath("$..headers[?@.name=='Cookie'].value").values(in: json) == ["redacted-1; redacted-2"])
        #expect(
            try JSONPath("$..cookies[*].value").values(in: json) == [
                "redacted-1", "redacted-2", "redacted-1", "redacted-2", "redacted-1", "redacted-2",
            ])
    }

    /// Files by their path; another one is to stay out.
    @Test(
        arguments: [
            (["a.txt": "Hello"], "x=Hello"), (["b.txt": "Hello"], nil), (["a.txt": "Hello, "], nil),
            (["a.txt": "tok-5"], "x=redacted-1"),
        ] as [([String: String], String?)])
    func `a file that is sent is recorded unless it is to stay out or has changed`(
        _ files: [String: String], _ recorded: String?
    ) throws {
        let tape = Taping(secrets: ["tok-5"], uploads: Uploads { files[$0].map { Array($0.utf8) } }) { _ in
            self.answer("")
        }
        let body = HTTPBody(segments: [.bytes(Array("x=".utf8)), .file(path: "a.txt", length: 5)])
        tape.send(HTTPRequest(method: "POST", url: try HTTPURL("http://a/"), body: body))
        let data = try JSONPath("$.log.entries[0].request.postData").values(in: tape.finished()).first
        #expect(data?["text"]?.string == recorded ?? "")
        #expect(data?["_leftOut"]?.bool == (recorded == nil ? true : nil))
    }

    @Test func `a large file that is sent stays out`() throws {
        let size = Uploads.largestBody + 1
        let tape = Taping(uploads: Uploads { _ in Array(repeating: 0x61, count: size) }) { _ in self.answer("") }
        let body = HTTPBody(segments: [.file(path: "a.txt", length: size)])
        tape.send(HTTPRequest(method: "POST", url: try HTTPURL("http://a/"), body: body))
        #expect(try JSONPath("$..postData._leftOut").values(in: tape.finished()) == [true])
    }

    @Test func `digits stay digits, so that a number stays one`() throws {
        let tape = Taping(secrets: ["4711471147"]) { _ in self.answer(#"{"pin":4711471147}"#) }
        tape.send(try HTTPRequest("GET", "http://a/"))
        let body = try JSONPath("$.log.entries[0].response.content.text").values(in: tape.finished()).first?.string
        #expect(body == #"{"pin":9000000001}"#)
    }

    @Test func `a secret learned late is taken out of what was written before`() throws {
        let redactor = Redactor()
        let tape = Taping(redactor: redactor) { _ in self.answer(#"{"temp":"Autumn-Leaf-91"}"#) }
        tape.send(try HTTPRequest("GET", "http://a/"), from: .item("One"))
        tape.recorder.write()
        redactor.learn("Autumn-Leaf-91")
        tape.send(try HTTPRequest("GET", "http://a/?t=Autumn-Leaf-91"), from: .item("Two"))
        let text = try tape.finished().text()
        #expect(!text.contains("Autumn"))
        #expect(text.contains(#"{\"temp\":\"redacted-1xxxx\"}"#))
        #expect(text.contains("http://a/?t=redacted-1xxxx"))
    }

    @Test func `what the item under way received is held`() throws {
        let redactor = Redactor()
        let tape = Taping(redactor: redactor) { _ in self.answer(String(repeating: "Autumn-Leaf-91", count: 200_000)) }
        tape.send(try HTTPRequest("GET", "http://a/"), from: .item("One", position: 3))
        tape.recorder.write(except: Recorder.Place(iteration: 0, position: 3))
        #expect(tape.file.asideBytes.isEmpty)
        redactor.learn("Autumn-Leaf-91")
        tape.recorder.write(except: nil)
        #expect(!tape.file.asideBytes.isEmpty)
        #expect(!String(decoding: tape.file.asideBytes, as: UTF8.self).contains("Autumn"))
    }

    @Test func `with the redactor off everything is recorded as it is`() throws {
        let tape = Taping(redactor: .off) { _ in self.answer("s3cret-value") }
        tape.send(try HTTPRequest("GET", "http://a/", ["Authorization": "Bearer s3cret-value", "Cookie": "a=1"]))
        let text = try tape.finished().text()
        #expect(text.contains("Bearer s3cret-value"))
        #expect(!text.contains("redacted"))
    }

    @Test func `entries stand in the order in which they began`() throws {
        let tape = Taping { _ in self.answer("") }
        for index in 0..<20 {
            tape.recorder.start(try HTTPRequest("GET", "http://a/\(index)"), settings: TransferSettings()) { _ in }
        }
        tape.recorder.turn(until: nil)
        let urls = try JSONPath("$..url").values(in: tape.finished()).compactMap(\.string)
        #expect(urls == (0..<20).map { "http://a/\($0)" })
    }

    @Test func `a long recording takes little memory and stays valid`() throws {
        let tape = Taping { _ in self.answer(String(repeating: "x", count: 40_000)) }
        for index in 0..<100 {
            tape.send(try HTTPRequest("GET", "http://a/\(index)"), from: .item("One", iteration: index))
            tape.recorder.write()
        }
        // All but the last stretch is outside memory.
        #expect(tape.file.asideBytes.count > 2_000_000)
        let json = try tape.finished()
        #expect(json["log"]?["entries"]?.array?.count == 100)
        #expect(json["log"]?["pages"]?.array?.count == 100)
    }

    @Test func `added entries come behind those that are there, and the rest stays as it was`() throws {
        let old =
            #"{ "log" : {"version":"1.2", "creator":{"name":"X","version":"2"}, "entries": [ {"request":{"method":"GET","url":"http://a/1"},"response":{"status":200,"content":{"text":"redacted-7"}}} ]  , "_own": [1, 2] } }"#
        let archive = try RecordedArchive(RecordedText(Array(old.utf8)), file: "old.har")
        #expect(archive.highestStandIn == 7)
        let redactor = Redactor(["s3cret-value"])
        let file = MemoryFile()
        let writer = RecordingWriter(
            RecordingFrame(addingTo: archive), StandIns(redactor, after: archive.highestStandIn)
        ) { file }
        writer.append(
            HAREntry(
                started: "2026-01-31T10:20:30.400Z",
                exchange: Exchange(
                    request: try HTTPRequest("GET", "http://a/2?k=s3cret-value"),
                    outcome: .success(HTTPResponse(status: 204)))), RecordedRun(title: ""), now: 0)
        writer.finish()
        #expect(file.text.hasPrefix(String(old.prefix(100))))
        #expect(file.text.hasSuffix(#"]  , "_own": [1, 2] } }"#))
        let json = try JSON(parsing: file.bytes)
        #expect(try JSONPath("$..url").values(in: json) == ["http://a/1", "http://a/2?k=redacted-8xx"])
    }

    @Test func `nothing is written where nothing is added`() throws {
        let old = #"{"log":{"entries":[]}}"#
        let archive = try RecordedArchive(RecordedText(Array(old.utf8)), file: "old.har")
        var isOpened = false
        let writer = RecordingWriter(RecordingFrame(addingTo: archive), StandIns(Redactor())) {
            isOpened = true
            return MemoryFile()
        }
        writer.finish()
        #expect(!isOpened)
    }
}
