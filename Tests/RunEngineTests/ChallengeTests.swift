import HTTPModel
import RunModel
import TestSupport
import Testing

@testable import RunEngine

/// Requests that a server wants signed before it answers them.
@Suite struct ChallengeTests {
    private static let collection = """
        {
          "info": { "name": "c" },
          "auth": {
            "type": "digest",
            "digest": [{ "key": "username", "value": "ada" }, { "key": "password", "value": "{{password}}" }]
          },
          "item": [{ "name": "a", "request": "http://h/a" }, { "name": "b", "request": "http://h/b" }]
        }
        """

    private static func refusal(nonce: String, stale: Bool = false) -> Result<HTTPResponse, TransferFailure> {
        let field = "Digest realm=\"r\", qop=\"auth\", nonce=\"\(nonce)\"\(stale ? ", stale=true" : "")"
        return .success(HTTPResponse(status: 401, fields: ["WWW-Authenticate": field]))
    }

    @Test func `tells of each sending, and signs the requests that follow at once`() throws {
        let scene = Scene { request in
            request.fields["Authorization"] == nil
                ? Self.refusal(nonce: "n") : .success(HTTPResponse(status: 200))
        }
        let summary = try scene.run(Self.collection)
        #expect(
            scene.outline.filter { $0.contains("equest") } == [
                "beforeRequest http://h/a", "request 401", "beforeRequest http://h/a", "request 200",
                "beforeRequest http://h/b", "request 200",
            ])
        #expect(!summary.hasFailed)
        let fields = scene.sender.requests.compactMap { $0.fields["Authorization"] }
        #expect(fields.count == 2)
        #expect(fields[0].contains("nc=00000001") && fields[1].contains("nc=00000002"))
        #expect(fields[1].contains("uri=\"/b\""))
    }

    @Test func `ends with the refusal where the server accepts no signature`() throws {
        let scene = Scene { _ in Self.refusal(nonce: "n") }
        try scene.run(Self.collection)
        #expect(scene.sent == ["GET http://h/a", "GET http://h/a", "GET http://h/b"])
    }

    @Test func `gives up a server that calls every nonce too old`() throws {
        var count = 0
        let scene = Scene { _ in
            count += 1
            return Self.refusal(nonce: "\(count)", stale: true)
        }
        try scene.run(Self.collection)
        #expect(scene.sent.filter { $0.hasSuffix("/a") }.count == 4)
    }
}
