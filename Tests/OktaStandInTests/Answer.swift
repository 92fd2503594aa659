import HTTPModel
import JSONTree

/// One answer of the org, with its JSON read.
struct Answer {
    let response: HTTPResponse
    let json: JSON

    init(_ response: HTTPResponse) {
        self.response = response
        json = (try? JSON(parsing: response.body)) ?? .null
    }

    var status: Int { response.status }
    var text: String { String(decoding: response.body, as: UTF8.self) }
    var code: String { json["errorCode"]?.string ?? "" }
    var summary: String { json["errorSummary"]?.string ?? "" }
    var causes: [String] { json["errorCauses"]?.array?.compactMap { $0["errorSummary"]?.string } ?? [] }
    /// Status and error code in one, such as `403 E0000038` or `200`.
    var verdict: String { code.isEmpty ? "\(status)" : "\(status) \(code)" }
    var members: [String] { json.object?.members.map(\.name) ?? [] }
    func field(_ name: String) -> String? { response.fields[name] }
    func fieldLines(_ name: String) -> [String] { response.fields.values(name) }
    var links: [String] { json["_links"]?.object?.members.map(\.name) ?? [] }
    var ids: [String] { json.array?.compactMap { $0["id"]?.string } ?? [] }
}
