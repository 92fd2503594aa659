import HTTPModel
import PostmanFormat
import RunModel
import Testing

@testable import CommandFrontEnd

@Suite struct ExchangeSecretsTests {
    private func found(
        _ url: String = "http://h/", sent: HTTPFields = [:], body: String? = nil, received: HTTPFields = [:],
        answer: String = "", readsBodies: Bool = true
    ) throws -> [String] {
        let request = HTTPRequest(url: try HTTPURL(url), fields: sent, body: body.map { HTTPBody($0) })
        let item = PlannedItem(item: Item(id: "1", name: "One", request: RequestDefinition(url: URLDefinition())))
        let record = RequestRecord(
            item: item, cursor: Cursor(itemCount: 1), method: "GET", url: url, request: request)
        let response = HTTPResponse(status: 200, fields: received, body: Array(answer.utf8))
        let exchange = Exchange(request: request, outcome: .success(response))
        var found: [String] = []
        let secrets = ExchangeSecrets(readsBodies: readsBodies)
        secrets.read(record) { secret, _ in found.append(secret) }
        secrets.read(record, RequestOutcome(result: .success(response), exchanges: [exchange])) { secret, _ in
            found.append(secret)
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }

    @Test func `reads fields by their names`() throws {
        let fields: HTTPFields = [
            "Authorization": "SSWS abc", "Proxy-Authorization": "Basic eDp5", "X-API-Key": "k-1",
            "Accept": "*/*", "Postman-Token": "0-1",
        ]
        #expect(Set(try found(sent: fields)) == ["abc", "eDp5", "k-1"])
        #expect(try found(received: ["x-auth-token": "t-1"]) == ["t-1"])
    }

    @Test func `reads cookies, unless they are words`() throws {
        #expect(try found(sent: ["Cookie": "theme=dark; id=0123456789ab; sid=short"]) == ["0123456789ab", "short"])
        #expect(try found(received: ["Set-Cookie": "id=0123456789ab; Path=/aaaaaaaaaaaaaa"]) == ["0123456789ab"])
    }

    @Test func `reads the address`() throws {
        #expect(try found("http://ada:pw@h/a?token=abcdef&page=second#token=fragment") == ["pw", "abcdef"])
    }

    @Test func `reads bodies only where some report shows them`() throws {
        #expect(try found(body: #"{"password":"abcdef"}"#, answer: "token=ghijkl") == ["abcdef", "ghijkl"])
        #expect(try found(body: #"{"password":"abcdef"}"#, answer: "token=ghijkl", readsBodies: false) == [])
    }
}
