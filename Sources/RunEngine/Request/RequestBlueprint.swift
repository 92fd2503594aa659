import HTTPModel
import PostmanFormat
import RunModel
import Variables

/// The request of an item with the overrides of its step put in, ready to be resolved many times. It never changes once
/// made, so it is handed on without a copy.
final class RequestBlueprint {
    struct Header {
        var key: Template
        var value: Template
    }

    let method: Template
    let url: Template
    /// Enabled headers only, in order.
    let headers: [Header]
    private(set) var body: BodyDefinition?
    /// Applied to the resolved text of a raw body.
    private(set) var bodyPatch: JSONTemplate?
    let auth: TypedAuth?
    let behavior: ProtocolProfileBehavior
    let parsedAddress = ParsedAddress()
    let knownShape = KnownShape()

    init(
        method: Template, url: Template, headers: [Header], body: BodyDefinition?, bodyPatch: JSONTemplate? = nil,
        auth: TypedAuth?, behavior: ProtocolProfileBehavior
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.bodyPatch = bodyPatch
        self.auth = auth
        self.behavior = behavior
    }

    init(_ item: PlannedItem) {
        let request = item.item.request
        let override = item.step?.override ?? StepOverride()
        method = override.method ?? request.method
        url = OverriddenURL(request.url, override).template
        headers = Self.headers(request.headers, override.headers)
        body = request.body
        auth = item.auth.flatMap { auth in
            guard case .typed(let typed) = auth else { return nil }
            return typed
        }
        behavior = item.behavior
        apply(override.body)
    }

    /// Whether the URL is encoded before it is sent.
    var encodesURL: Bool { behavior.disableURLEncoding != true }

    /// The URL of this request's address, its variables resolved.
    func parse(_ address: String) throws(HTTPURLError) -> RequestAddress {
        try parsedAddress.parse(address, encodesURL ? .postman : .asWritten)
    }

    /// The same for an address that is wanted once.
    func parseOnce(_ address: String) throws(HTTPURLError) -> HTTPURL {
        try HTTPURL(address, encoding: behavior.disableURLEncoding == true ? .asWritten : .postman)
    }

    /// Some methods leave the body out unless the item's behavior keeps it. An empty method is GET.
    func sendsBody(withMethod method: String) -> Bool {
        switch method {
        case "", "GET", "COPY", "HEAD", "PURGE", "UNLOCK": behavior.disableBodyPruning == true
        default: true
        }
    }

    private static func headers(_ entries: [HeaderEntry], _ overrides: [StepOverride.Entry]) -> [Header] {
        var headers = entries.filter { !$0.isDisabled }.map { Header(key: $0.key, value: $0.value) }
        for override in overrides {
            let first = headers.firstIndex { $0.key.source.equalsIgnoringASCIICase(override.name) }
            headers.removeAll { $0.key.source.equalsIgnoringASCIICase(override.name) }
            guard let value = override.value else { continue }
            headers.insert(Header(key: Template(override.name), value: value), at: first ?? headers.count)
        }
        return headers
    }

    private func apply(_ override: StepOverride.Body?) {
        switch override {
        case nil: break
        case .removed: body = nil
        case .text(let template): body = BodyDefinition(.raw(template), language: body?.language)
        case .mergePatch(let patch): apply(patch)
        }
    }

    /// Fields of a form are set one by one; any other body is JSON, or becomes it.
    private func apply(_ patch: JSONTemplate) {
        if case .urlencoded(let entries)? = body?.content, let pairs = patch.pairs {
            body?.content = .urlencoded(FormOverride(pairs).applied(to: entries))
        } else if case .formdata(let entries)? = body?.content, let pairs = patch.pairs {
            body?.content = .formdata(FormOverride(pairs).applied(to: entries))
        } else {
            bodyPatch = patch
            if body == nil { body = BodyDefinition(.raw(Template("{}")), language: .json) }
        }
    }
}
