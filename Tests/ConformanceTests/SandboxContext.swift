import Foundation
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// What the scripts of a case see.
///
/// | member | meaning |
/// | --- | --- |
/// | `environment`, `globals`, `collection`, `local`, `data` | a map, or a list of `key`, `value`, `type`, `disabled`; `data` is a map |
/// | `environmentName` | name of the environment |
/// | `request` | a request definition; a GET of `http://example.com/` without it |
/// | `response` | `code`, `status`, `header`, `body` (so many `times`) or `base64`; null for a request that failed; 200 without a body without it |
/// | `responseTime`, `timeout` | in milliseconds |
/// | `cookies` | Set-Cookie texts of the request's URL |
/// | `iteration`, `iterationCount`, `itemName`, `itemId`, `location`, `owner` | where the script stands |
/// | `vault` | a map; access is denied without it |
/// | `replies` | see `SandboxReplies` |
struct SandboxContext: Sendable {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    subscript(name: String) -> JSON? { json[name] }

    /// The same with the members of one script in place of the case's.
    func with(_ own: JSON) -> SandboxContext {
        var members = json.object ?? JSONObject()
        for member in own.object?.members ?? [] { members[member.name] = member.value }
        return SandboxContext(.object(members))
    }

    var scopes: VariableScopes {
        VariableScopes(
            local: scope("local"), data: scope("data"),
            environment: VariableScope(scope("environment").entries, name: json["environmentName"]?.string),
            collection: scope("collection"), globals: scope("globals"))
    }

    private func scope(_ name: String) -> VariableScope {
        switch json[name] {
        case .object(let map):
            VariableScope(row: map)
        case .array(let entries):
            VariableScope(
                entries.map {
                    Variable(
                        key: $0["key"]?.string ?? "", value: $0["value"], type: $0["type"]?.string,
                        isDisabled: $0["disabled"] == true)
                })
        default:
            VariableScope()
        }
    }

    var request: JSON { json["request"] ?? ["url": "http://example.com/", "method": "GET"] }

    var requestURL: HTTPURL? { try? HTTPURL(RequestText.url(request["url"])) }

    var response: ScriptJob.Response {
        let time = json["responseTime"]?.number?.intValue ?? 0
        let definition = json["response"]
        return ScriptJob.Response(
            response: definition == .null ? nil : HTTPResponse(definition: definition ?? [:]),
            responseTime: .milliseconds(time))
    }

    var jar: CookieJar {
        var jar = CookieJar()
        guard let url = requestURL else { return jar }
        for text in (json["cookies"]?.array ?? []).compactMap(\.string) {
            _ = jar.store(setCookie: text, url: url, now: SandboxRun.now)
        }
        return jar
    }

    var vault: ScriptVault? {
        guard let map = json["vault"]?.object else { return nil }
        return ScriptVault(Dictionary(map.members.map { ($0.name, $0.value) }) { _, last in last })
    }

    var timeLimit: Duration? {
        guard let limit = json["timeout"]?.number?.intValue, limit > 0 else { return nil }
        return .milliseconds(limit)
    }

    var replies: SandboxReplies { SandboxReplies(json["replies"]?.array ?? []) }

    /// Names from the collection down to the request.
    private var location: [String] {
        json["location"]?.array?.compactMap(\.string) ?? ["Collection", json["itemName"]?.string ?? "Request"]
    }

    var collectionName: String { location.first ?? "" }

    var owner: String { json["owner"]?.string ?? item.name }

    var item: PlannedItem {
        let name = json["itemName"]?.string ?? location.last ?? ""
        return PlannedItem(
            item: Item(
                id: json["itemId"]?.string ?? "item-1", name: name, request: RequestDefinition(url: URLDefinition())),
            folders: Array(location.dropFirst().dropLast()))
    }

    var cursor: Cursor {
        Cursor(
            iteration: json["iteration"]?.number?.intValue ?? 0,
            iterationCount: json["iterationCount"]?.number?.intValue ?? 1, itemCount: 1)
    }
}

extension HTTPResponse {
    /// A response as cases write it.
    init(definition: JSON) {
        let fields = (definition["header"]?.array ?? []).map {
            HTTPField($0["key"]?.string ?? "", $0["value"]?.string ?? "")
        }
        let body = definition["body"]?.string ?? ""
        let text = Array(String(repeating: body, count: definition["times"]?.number?.intValue ?? 1).utf8)
        let bytes = definition["base64"]?.string.flatMap { Data(base64Encoded: $0) }.map(Array.init)
        self.init(
            status: definition["code"]?.number?.intValue ?? 200, reason: definition["status"]?.string ?? "",
            fields: HTTPFields(fields), body: bytes ?? text)
    }
}
