import HTTPModel
import JSONTree

extension OrgState {
    /// Answers one request. The checks stand in the order in which a real org makes them: path and method,
    /// authentication, rate limit, then what the call itself checks.
    mutating func answer(_ request: HTTPRequest) -> HTTPResponse {
        let now = now()
        var limits: RateLimiter.Verdict?
        do throws(OktaError) {
            let route = try Router.route(method: request.method, path: request.url.path)
            let call = APIRequest(request, now: now)
            if case .control(let hook) = route.endpoint { return response(try pull(hook, call), limits: nil) }
            switch authenticator.verdict(request.fields["Authorization"], changes: route.method != .get) {
            case .granted: break
            case .refused(let error): return response(error, limits: nil)
            case .challenged(let status, let challenge):
                let field = challenge.field(org: call.org, resource: request.url.path)
                return response(
                    Reply(status: status, body: nil, fields: [HTTPField("WWW-Authenticate", field)]), limits: nil)
            }
            let verdict = limiter.admit(RateLimiter.Bucket(route), now: now.seconds)
            limits = verdict
            guard verdict.isAdmitted else { throw OktaError(.rateLimit) }
            return response(try perform(route, call), limits: verdict)
        } catch {
            return response(error, limits: limits)
        }
    }

    private mutating func perform(_ route: Router.Route, _ request: APIRequest) throws(OktaError) -> Reply {
        try request.checkMediaTypes()
        switch route.endpoint {
        case .users: return route.method == .post ? try createUser(request) : try listUsers(request)
        case .user(let key):
            switch route.method {
            case .get: return try getUser(key, request)
            case .put: return try updateUser(key, replacing: true, request)
            case .post: return try updateUser(key, replacing: false, request)
            case .delete: return try deleteUser(key, request)
            }
        case .lifecycle(let key, let call): return try perform(call, key, request)
        case .credentials(let key, let call): return try perform(call, key, request)
        case .sessions(let key): return try clearSessions(key)
        case .appLinks(let key): return try listAppLinks(key, request)
        case .groups(let key): return try listGroups(key, request)
        case .control(let hook): return try pull(hook, request)
        }
    }

    private mutating func response(_ error: OktaError, limits: RateLimiter.Verdict?) -> HTTPResponse {
        var reply = Reply(status: error.status, body: error.document(id: identifiers.errorID()))
        if error.code == .invalidToken { reply.fields = [HTTPField("WWW-Authenticate", "SSWS")] }
        return response(reply, limits: limits)
    }

    private mutating func response(_ reply: Reply, limits: RateLimiter.Verdict?) -> HTTPResponse {
        var fields: [HTTPField] = []
        fields.reserveCapacity(10)
        fields.append(HTTPField("Date", httpDate))
        if reply.body != nil { fields.append(HTTPField("Content-Type", "application/json")) }
        fields.append(HTTPField("X-Okta-Request-Id", identifiers.requestID()))
        if let limits { fields += limits.fields }
        if reply.status != 429 {
            fields.append(HTTPField("Cache-Control", "no-cache, no-store"))
            fields.append(HTTPField("Pragma", "no-cache"))
            fields.append(HTTPField("Expires", "0"))
        }
        fields += reply.fields
        return HTTPResponse(
            status: reply.status, reason: Self.reason(reply.status), fields: HTTPFields(fields),
            body: reply.body?.utf8() ?? [])
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 204: "No Content"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 412: "Precondition Failed"
        case 429: "Too Many Requests"
        default: ""
        }
    }
}
