import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// A request as it was sent, in the words of the collection format.
struct SentRequest {
    let record: RequestRecord
    /// Nil when none could be built.
    let request: HTTPRequest?
    /// The item's own request, or one that a script sent.
    let isOwn: Bool
    let bodies: JSONReporter.Bodies

    init(_ record: RequestRecord, _ outcome: RequestOutcome?, isOwn: Bool, bodies: JSONReporter.Bodies) {
        self.record = record
        request = outcome?.exchanges.first?.request ?? record.request
        self.isOwn = isOwn
        self.bodies = bodies
    }

    private var definition: RequestDefinition? { isOwn ? record.item.item.request : nil }

    func json(_ mask: SecretMask) -> JSON {
        var object = JSONObject()
        object["url"] = mask.json(SentURL(request?.url, text: record.url).json)
        object["header"] = .array(header(mask))
        object["method"] = .string(mask.text(record.method))
        if let body = request?.body {
            object["body"] = SentBody(
                body, contentType: request?.fields["Content-Type"], definition: definition?.body,
                isShown: bodies == .full
            ).json(mask)
        }
        if isOwn { object["auth"] = (record.item.auth?.json).map(mask.json) }
        object["description"] = definition?.description.map {
            ["content": .string(mask.text($0)), "type": "text/plain"]
        }
        return .object(object)
    }

    private func header(_ mask: SecretMask) -> [JSON] {
        (request?.fields ?? [:]).map { field in
            var entry = JSONObject([
                ("key", .string(mask.text(field.name))), ("value", .string(mask.value(field.value, named: field.name))),
            ])
            if isSystem(field.name) { entry["system"] = true }
            return .object(entry)
        }
    }

    /// Fields that the engine adds where the user does not.
    private static let systemFields: Set<String> = [
        "user-agent", "accept", "cache-control", "postman-token", "host", "accept-encoding", "connection",
        "content-type", "content-length", "cookie", "authorization",
    ]

    private func isSystem(_ name: String) -> Bool {
        guard Self.systemFields.contains(name.lowercased()) else { return false }
        guard let headers = definition?.headers else { return true }
        return !headers.contains { !$0.isDisabled && $0.key.source.equalsIgnoringASCIICase(name) }
    }
}
