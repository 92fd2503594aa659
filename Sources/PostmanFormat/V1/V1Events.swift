import JSONTree

/// The scripts of a collection, folder or request in format v1.
struct V1Events {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The events in format v2.1; nil for none. `events` counts only where neither of the older two fields is set.
    var converted: JSON? {
        let scripts = [event("prerequest", "preRequestScript"), event("test", "tests")].compactMap(\.self)
        guard scripts.isEmpty else { return .array(scripts) }
        return json["events"]?.array.map { .array($0.map(Self.listening)) }
    }

    private func event(_ listen: JSON, _ name: String) -> JSON? {
        guard let code = json[name], code.isTruthy else { return nil }
        return .members([("listen", listen), ("script", .members([("exec", code)]))])
    }

    /// An event that does not say when it takes place holds tests.
    private static func listening(_ event: JSON) -> JSON {
        guard var object = event.object, !event.isSet("listen") else { return event }
        object["listen"] = "test"
        return .object(object)
    }
}
