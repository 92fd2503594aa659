import Authorization
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// Builds one request: resolves its templates, makes the body, signs, and adds the default fields, in Postman's order.
final class RequestBuilder {
    private let files: any FileAccess
    /// The dynamic variables go on from one request to the next.
    var resolver: Resolver
    private var unresolved: [UnresolvedVariable] = []
    private var warnings: [String] = []
    private var secrets: [String] = []
    /// What servers asked for, by the auth that answers them.
    private var challenges: [TypedAuth: Challenge] = [:]
    /// Whether variables stay blank.
    private var isBlank = false

    init(files: any FileAccess, resolver: Resolver) {
        self.files = files
        self.resolver = resolver
    }

    func build(_ blueprint: RequestBlueprint, fails unresolvedRule: RunSettings.UnresolvedVariables) -> BuiltRequest {
        (unresolved, warnings, secrets) = ([], [], [])
        let method = render(blueprint.method, .method)
        var url = render(blueprint.url, .url)
        var result = Result { () throws(RequestFailure) in try makeRequest(blueprint, method: method, url: &url) }
        if unresolvedRule == .fail, !unresolved.isEmpty { result = .failure(.unresolvedVariables(unresolvedNames)) }
        return BuiltRequest(
            result: result, method: method, url: url, unresolved: unresolved, warnings: warnings, secrets: secrets)
    }

    /// The request with `blank` in the place of every variable, unsigned and without default fields. Nil where no request can
    /// be made of that.
    func shape(_ blueprint: RequestBlueprint) -> HTTPRequest? {
        isBlank = true
        defer { (isBlank, unresolved, warnings) = (false, [], []) }
        let text = ShapeText.withoutPort(render(blueprint.url, .url))
        guard let url = try? blueprint.parseOnce(text) else { return nil }
        var request = HTTPRequest(method: blueprint.method.source, url: url, fields: fields(blueprint))
        guard let body = try? buildBody(blueprint, request) else { return nil }
        request.body = body.body
        return request
    }

    /// Leaves `url`, which is the address as resolved, in the form in which it is sent.
    private func makeRequest(
        _ blueprint: RequestBlueprint, method: String, url: inout String
    ) throws(RequestFailure) -> HTTPRequest {
        let address: RequestAddress
        do {
            address = try blueprint.parse(url)
        } catch {
            throw .invalidURL(error)
        }
        var request = HTTPRequest(method: method.isEmpty ? "GET" : method, url: address.url, fields: fields(blueprint))
        let body = try buildBody(blueprint, request)
        request.body = body.body
        let isSigned = sign(&request, blueprint.auth, blueprint.encodesURL, body.contentType)
        let given = request.fields.count
        addFields(
            to: &request, body, DefaultFields(disabled: blueprint.behavior.disabledSystemHeaders ?? []),
            host: address.hostField)
        // The fields added last differ from all others.
        if WireFields.needsArranging(request.fields, first: given) {
            request.fields = WireFields.arranged(request.fields)
        }
        url = isSigned ? request.url.text : address.text
        return request
    }

    private func fields(_ blueprint: RequestBlueprint) -> HTTPFields {
        HTTPFields(
            blueprint.headers.map { header in
                let field = RequestField.header(header.key.source)
                return HTTPField(render(header.key, field), render(header.value, field))
            })
    }

    private func buildBody(_ blueprint: RequestBlueprint, _ request: HTTPRequest) throws(RequestFailure) -> BuiltBody {
        guard let definition = blueprint.body, blueprint.sendsBody(withMethod: request.method) else { return .empty }
        let builder = BodyBuilder(
            files: files, render: { self.render($0, .body) }, warn: { self.warnings.append($0) },
            boundaryDigits: { self.isBlank ? RequestOrigin.blank : self.resolver.dynamic.digits(24) })
        var body = builder.build(definition, userContentType: request.fields["Content-Type"])
        guard let patch = blueprint.bodyPatch else { return body }
        guard let json = Self.json(of: body.body) else { throw .bodyNotJSON }
        body.body = HTTPBody(json.applying(mergePatch: patch.resolved { self.render($0, .body) }).utf8())
        return body
    }

    /// The value of a JSON body, comments left out; an empty object where there is no body.
    private static func json(of body: HTTPBody?) -> JSON? {
        guard let body else { return .object(JSONObject()) }
        guard let bytes = body.bytesInMemory else { return nil }
        return try? JSON(parsing: Array(JSONComments.stripped(from: String(decoding: bytes, as: UTF8.self)).utf8))
    }

    private var unresolvedNames: [String] {
        var seen: Set<String> = []
        return unresolved.map(\.name).filter { seen.insert($0).inserted }
    }

    /// True when there was something to sign with.
    private func sign(
        _ request: inout HTTPRequest, _ auth: TypedAuth?, _ encodesURL: Bool, _ type: BuiltBody.ContentType
    ) -> Bool {
        guard auth != nil || request.url.credentials != nil else { return false }
        let outcome = signed(request, auth, context(auth, encodesURL, type))
        request = outcome.request
        warnings += outcome.warnings
        secrets = outcome.secrets
        return true
    }

    private func signed(_ request: HTTPRequest, _ auth: TypedAuth?, _ context: SigningContext) -> SigningOutcome {
        var parameters = parameters(of: auth)
        if !challenges.isEmpty, let auth {
            challenges[auth]?.use()
            parameters = parameters.filled(from: challenges[auth])
        }
        return Signers.sign(request, type: auth?.type, parameters: parameters, in: context)
    }

    private func parameters(of auth: TypedAuth?) -> AuthParameters {
        AuthParameters((auth?.parameters ?? []).map { (name: $0.key, value: render($0.value, .auth($0.key))) })
    }

    private func context(
        _ auth: TypedAuth?, _ encodesURL: Bool, _ type: BuiltBody.ContentType
    ) -> SigningContext {
        guard let auth, Signers.needsContext(auth.type) else { return SigningContext() }
        let body: SigningContext.Body =
            switch type {
            case .none: .none
            case .replacing: .urlEncoded
            case .multipart: .multipart
            case .early, .late: .other
            }
        return SigningContext(
            body: body, encodesURL: encodesURL, seconds: Int(resolver.dynamic.now().seconds),
            random: resolver.dynamic.lettersAndDigits(16))
    }

    /// The request signed anew by what a response that refused it asks for, and what it must not show; nil where the
    /// response asks for nothing.
    func answer(
        _ response: HTTPResponse, to request: HTTPRequest, _ auth: TypedAuth?
    ) -> (request: HTTPRequest, secrets: [String])? {
        guard let auth, let signer = Signers.signer(for: auth.type) else { return nil }
        let context = context(auth, true, .early(""))
        let parameters = parameters(of: auth).filled(from: challenges[auth])
        guard let challenge = signer.answer(to: response, with: parameters, in: context) else { return nil }
        challenges[auth] = challenge
        let outcome = signed(request, auth, context)
        return (outcome.request, outcome.secrets)
    }

    private func addFields(
        to request: inout HTTPRequest, _ body: BuiltBody, _ defaults: DefaultFields, host: String
    ) {
        request.fields.reserveCapacity(request.fields.count + DefaultFields.limit)
        if case .early(let type) = body.contentType { defaults.add("Content-Type", type, to: &request.fields) }
        defaults.add(to: &request.fields, host: host, token: resolver.dynamic.uuid())
        addLateContentType(to: &request.fields, body.contentType, defaults)
        if let length = contentLength(request) {
            defaults.add("Content-Length", String(length), to: &request.fields)
        }
        if case .late(let type) = body.contentType { defaults.add("Content-Type", type, to: &request.fields) }
    }

    private func addLateContentType(
        to fields: inout HTTPFields, _ type: BuiltBody.ContentType, _ defaults: DefaultFields
    ) {
        switch type {
        case .replacing(let type):
            guard !defaults.disabled.contains("content-type") else { return }
            fields.set("Content-Type", type)
        case .multipart(let boundary):
            guard !defaults.disabled.contains("content-type"),
                MultipartBody.boundary(inContentType: fields["Content-Type"]) == nil
            else { return }
            fields.set("Content-Type", "multipart/form-data; boundary=\(boundary)")
        case .none, .early, .late: break
        }
    }

    private func contentLength(_ request: HTTPRequest) -> Int? {
        if let body = request.body { return body.length }
        switch request.method {
        case "GET", "HEAD", "TRACE", "DELETE", "CONNECT", "OPTIONS": return nil
        default: return 0
        }
    }

    private func render(_ template: Template, _ field: RequestField) -> String {
        if isBlank { return resolver.shape(of: template, blank: RequestOrigin.blank) }
        let text = resolver.render(template)
        for name in resolver.takeUnresolved() {
            let variable = UnresolvedVariable(name: name, field: field)
            if !unresolved.contains(variable) { unresolved.append(variable) }
        }
        return text
    }
}
