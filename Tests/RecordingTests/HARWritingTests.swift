import Diagnostics
import HTTPModel
import JSONTree
import Testing

@testable import Recording

@Suite struct HARWritingTests {
    private static let schema = Result { try JSONSchema(JSON(parsing: Fixture.bytes("har-1.2.schema.json"))) }

    /// One exchange of every kind.
    private static func tape() throws -> Taping {
        var timings = TransferTimings()
        timings.nameLookup = .milliseconds(2)
        timings.connect = .milliseconds(5)
        timings.appConnect = .milliseconds(15)
        timings.preTransfer = .milliseconds(16)
        timings.startTransfer = .milliseconds(40)
        timings.total = .milliseconds(41)
        let answers: [String: Result<HTTPResponse, TransferFailure>] = [
            "/text": .success(
                HTTPResponse(
                    status: 200, reason: "OK",
                    fields: [
                        "Content-Type": "text/plain; charset=utf-8",
                        "Set-Cookie": "sid=a1b2c3; Path=/; HttpOnly; Secure",
                        "Set-Cookie": "day=x; Expires=Sat, 31 Jan 2037 10:20:30 GMT; Domain=else.where",
                    ], body: Array("Grüße \u{1F600}".utf8))),
            "/binary": .success(
                HTTPResponse(
                    status: 200, version: .http2, fields: ["Content-Type": "image/png", "Content-Encoding": "gzip"],
                    body: [0, 255, 1, 2, 3, 4, 5, 6], wireBodySize: 3)),
            "/latin": .success(
                HTTPResponse(
                    status: 200, fields: ["Content-Type": "text/plain; charset=iso-8859-1"], body: [0x47, 0xFC])),
            "/moved": .success(HTTPResponse(status: 302, reason: "Found", fields: ["Location": "/text"])),
            "/none": .failure(TransferFailure(.connectionRefused, host: "a.test", port: 80, detail: "127.0.0.1")),
        ]
        let tape = Taping { answers[$0.url.path] ?? .success(HTTPResponse(status: 204)) }
        tape.send(try HTTPRequest("GET", "https://a.test/text?q=a%20b+c&empty=#top", ["Cookie": "sid=0; lang=en"]))
        tape.send(try HTTPRequest("GET", "http://a.test/binary"), from: .item("Image", iteration: 0))
        tape.send(try HTTPRequest("GET", "http://a.test/latin"), from: .item("Text", iteration: 1))
        tape.send(try HTTPRequest("POST", "http://a.test/moved", ["Content-Type": "application/json"], "{\"a\":1}"))
        tape.send(HTTPRequest(method: "PUT", url: try HTTPURL("http://a.test/put"), body: HTTPBody([0, 1, 254])))
        tape.send(
            HTTPRequest(
                method: "POST", url: try HTTPURL("http://a.test/up"),
                body: HTTPBody(segments: [.file(path: "big.bin", length: 12)])))
        tape.send(try HTTPRequest("GET", "http://a.test/none"))
        return tape
    }

    @Test func `is valid by the specification`() throws {
        let json = try Self.tape().finished()
        let violation = try Self.schema.get().firstViolation(in: json)
        #expect(violation == nil, "\(String(describing: violation))")
        #expect(json["log"]?["entries"]?.array?.count == 7)
    }

    @Test(arguments: [
        "$.log", "$.log.version", "$.log.creator.version", "$.log.entries", "$.log.pages[0].pageTimings",
        "$.log.entries[0].cache", "$.log.entries[0].request.queryString", "$.log.entries[0].request.headersSize",
        "$.log.entries[0].response.redirectURL", "$.log.entries[0].response.content.mimeType",
        "$.log.entries[0].timings.send", "$.log.entries[3].request.postData.params",
    ])
    func `the schema misses what is not there`(_ path: String) throws {
        let json = try Self.tape().finished()
        let node = try #require(try JSONPath(path).query(json).first)
        let removed = json.removing(node.location.steps[...])
        #expect(removed != json)
        #expect(try Self.schema.get().firstViolation(in: removed) != nil)
    }

    @Test func `says what was sent and received`() throws {
        let json = try Self.tape().finished()
        func value(_ path: String) throws -> JSON? { try JSONPath("$.log.entries" + path).values(in: json).first }
        #expect(try value("[0].request.url") == "https://a.test/text?q=a%20b+c&empty=")
        #expect(
            try value("[0].request.queryString")?.text()
                == #"[{"name":"q","value":"a b c"},{"name":"empty","value":""}]"#)
        #expect(try value("[0].response.content.text") == "Grüße \u{1F600}")
        #expect(try value("[0].response.cookies[0].httpOnly") == true)
        #expect(try value("[0].response.cookies[1].name") == "day")
        #expect(try value("[1].response.content.encoding") == "base64")
        #expect(try value("[1].response.content.compression") == 5)
        #expect(try value("[1].response.headersSize") == -1)
        #expect(try value("[2].response.content.text") == "R/w=")
        #expect(try value("[3].response.redirectURL") == "/text")
        #expect(try value("[3].request.postData.text") == #"{"a":1}"#)
        #expect(try value("[4].request.postData._encoding") == "base64")
        #expect(try value("[5].request.postData.comment") == "a body of 12 bytes is left out")
        #expect(try value("[6].response.status") == 0)
        #expect(try JSONPath("$.log.entries[*]._resourceType").values(in: json) == Array(repeating: "fetch", count: 7))
        #expect(try value("[6]._postrider.failure.kind") == "connectionRefused")
        #expect(try JSONPath("$.log.pages[*].id").values(in: json) == ["iteration-1", "iteration-2"])
    }

    @Test func `phases add up to the time, and -1 stands for those that did not take place`() throws {
        var timings = TransferTimings()
        timings.nameLookup = .milliseconds(2)
        timings.connect = .milliseconds(5)
        timings.appConnect = .milliseconds(15)
        timings.preTransfer = .milliseconds(16)
        timings.startTransfer = .milliseconds(40)
        timings.total = .microseconds(41_250)
        let secure = HARTimings(timings, isSecure: true)
        #expect(secure.json.text() == #"{"blocked":1,"dns":2,"connect":13,"ssl":10,"send":0,"wait":24,"receive":1.25}"#)
        #expect(secure.total == 41.25)
        #expect(secure.marks == timings)
        timings.reusedConnection = true
        let reused = HARTimings(timings, isSecure: false)
        #expect(
            reused.json.text() == #"{"blocked":16,"dns":-1,"connect":-1,"ssl":-1,"send":0,"wait":24,"receive":1.25}"#)
        #expect(reused.total == 41.25)
    }

    @Test func `comes back as it was`() throws {
        let tape = try Self.tape()
        _ = try tape.finished()
        var reader = HARReader(RecordedText(tape.file.bytes), file: "tape.har")
        var entries: [HAREntry] = []
        while let entry = try reader.next() { entries.append(entry) }
        #expect(entries.count == 7)
        #expect(entries[0].exchange.response?.body == Array("Grüße \u{1F600}".utf8))
        #expect(entries[1].exchange.response?.body == [0, 255, 1, 2, 3, 4, 5, 6])
        #expect(entries[1].exchange.response?.version == .http2)
        #expect(entries[1].exchange.response?.wireBodySize == 3)
        #expect(entries[2].exchange.response?.body == [0x47, 0xFC])
        #expect(entries[4].exchange.request.body == HTTPBody([0, 1, 254]))
        #expect(entries.map(\.hasRequestBody) == [true, true, true, true, true, false, true])
        #expect(
            entries[6].exchange.outcome
                == .failure(TransferFailure(.connectionRefused, host: "a.test", port: 80, detail: "127.0.0.1")))
        #expect(entries[1].facts.path == "Image")
    }

    @Test func `an interruption by the user is no exchange`() throws {
        let tape = Taping { _ in .failure(TransferFailure(.interrupted)) }
        tape.send(try HTTPRequest("GET", "http://a.test/"))
        #expect(try tape.finished()["log"]?["entries"] == [])
    }
}

extension JSON {
    /// The value without the member or element at the end of the steps.
    fileprivate func removing(_ steps: ArraySlice<JSONLocation.Step>) -> JSON {
        guard let step = steps.first else { return self }
        let rest = steps.dropFirst()
        switch (self, step) {
        case (.object(var object), .member(let name)):
            object[name] = rest.isEmpty ? nil : object[name]?.removing(rest)
            return .object(object)
        case (.array(var elements), .element(let index)):
            if rest.isEmpty { elements.remove(at: index) } else { elements[index] = elements[index].removing(rest) }
            return .array(elements)
        default: return self
        }
    }
}
