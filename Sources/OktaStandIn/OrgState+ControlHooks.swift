import JSONTree

extension OrgState {
    /// Does what a control hook asks for.
    mutating func pull(_ hook: ControlHook, _ request: APIRequest) throws(OktaError) -> Reply {
        switch hook {
        case .reset: self = OrgState(configuration: configuration, seed: configuration.seed)
        case .lock(let key):
            var user = try user(key)
            user.move(to: .lockedOut, request.now)
            directory.store(user)
        case .setStatus(let key): try setStatus(of: key, request)
        case .advanceClock:
            let members = try BodyMembers(try request.json(), allowed: ["advance"])
            let (offset, overflow) = clockOffset.addingReportingOverflow(try members.integer("advance") ?? 0)
            guard !overflow, offset.magnitude < 100_000_000_000 else { throw OktaError(.malformedBody) }
            clockOffset = offset
        case .refuseRequests:
            let body = request.hasBody ? try request.json() : .object(JSONObject())
            let members = try BodyMembers(body, allowed: ["requests", "kind"])
            let kind = try members.word("kind", RateLimiter.Forced.self) ?? .rate
            limiter.force(kind, requests: try members.integer("requests") ?? 1)
        case .environment:
            let values = configuration.environment(baseURL: request.org)
            return .ok(.object(JSONObject(values.map { ($0.key, .string($0.value)) })))
        }
        return .done
    }

    private mutating func setStatus(of key: String, _ request: APIRequest) throws(OktaError) {
        let members = try BodyMembers(try request.json(), allowed: ["status", "transitioningToStatus"])
        var user = try user(key)
        user.transitioningTo = try members.word("transitioningToStatus", UserStatus.self)
        if let status = try members.word("status", UserStatus.self) {
            if status == .deprovisioned {
                user.deactivate(keeping: Seed.everyoneID, request.now)
            } else {
                user.move(to: status, request.now)
            }
        }
        directory.store(user)
    }
}
