import Foundation
import JSONTree
import TestSupport

/// A server on loopback for the cases: it says what reached it, byte for byte, or answers as the path asks.
///
/// | path | answer |
/// | --- | --- |
/// | a file below `served/` | that file; below `keyed/` only with the `X-Api-Key` of `EchoServer.apiKey` |
/// | `/status/CODE` | that status |
/// | `/redirect/CODE/REST` | that status and `Location: /REST` |
/// | `/gzip` | compressed JSON |
/// | `/cookies/set?a=b&…` | a `Set-Cookie` for each pair |
/// | `/basic`, `/digest` | 401 unless user `ada` and password `enchantress` are given in that way |
/// | `/silent` | none, ever |
/// | any other | JSON with method, target, fields and body of the request |
final class EchoServer: Sendable {
    static let apiKey = "PMAK-loopback-5eC3e7"
    private let server: RawServer

    init(serving folder: String) throws {
        server = try RawServer { connection in
            while let text = connection.readRequest() {
                guard let request = EchoRequest(text) else { return }
                if request.path == "/silent" { return connection.waitForClose() }
                let answer = EchoAnswer(to: request, folder: folder)
                connection.write(answer.bytes(isHead: request.method == "HEAD"))
            }
        }
    }

    var url: String { server.url }

    /// What came so far.
    var requests: [EchoRequest] { server.requests.compactMap(EchoRequest.init) }
}

/// A request as it came over the wire. Texts are Latin-1: one character for each byte.
struct EchoRequest {
    let method: String
    /// As in the request line.
    let target: String
    private(set) var fields: [(name: String, value: String)] = []
    let body: String

    init?(_ text: String) {
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        body = String(text[end.upperBound...])
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count == 3 else { return nil }
        (method, target) = (String(words[0]), String(words[1]))
        fields = lines.dropFirst().map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (String(line[..<colon]), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
        }
    }

    var path: String { String(target.prefix { $0 != "?" }) }

    var query: String { String(target.dropFirst(path.count + 1)) }

    /// The first value of a field.
    func field(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var json: JSON {
        [
            "method": .string(method), "target": .string(target),
            "headers": .array(fields.map { [.string($0.name), .string($0.value)] }), "body": .string(body),
        ]
    }
}
