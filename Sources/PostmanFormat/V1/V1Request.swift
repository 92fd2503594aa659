import JSONTree

/// A request in format v1: URL, headers, body and scripts all stand beside its name.
struct V1Request {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The item in format v2.1.
    var item: JSON {
        .members([
            ("id", json["id"]), ("name", json["name"]), ("event", V1Events(json).converted), ("request", request),
            ("response", responses), ("protocolProfileBehavior", json["protocolProfileBehavior"]),
        ])
    }

    /// The request alone in format v2.1.
    var request: JSON {
        .members([
            ("method", json["method"]), ("url", V1URL(json).converted), ("header", V1Headers(json).converted),
            ("body", V1Body(json).converted), ("auth", V1Auth(json).converted), ("description", json["description"]),
        ])
    }

    private var responses: JSON {
        let listed = json["responses"]?.array ?? []
        guard let order = json["responses_order"]?.array, !order.isEmpty else {
            return .array(listed.map { V1Response($0).converted })
        }
        let byID = Dictionary(listed.map { ($0["id"], $0) }) { first, _ in first }
        return .array(order.compactMap { byID[$0] }.map { V1Response($0).converted })
    }
}
