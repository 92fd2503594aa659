/// Everything an org knows, as one value: calls are functions from a state and a request to a state and a reply.
struct OrgState: Sendable {
    let configuration: OktaOrg.Configuration
    let schema: ProfileSchema
    let authenticator: Authenticator
    var directory = UserDirectory()
    var groups: [String: Group] = [:]
    var identifiers: IdentifierSource
    var limiter: RateLimiter
    /// Seconds that a control hook moved the clock.
    var clockOffset = 0
    private var clock = Clock(seconds: 0)

    /// A second with its texts, which every answer of that second repeats.
    private struct Clock {
        let now: Timestamp
        let httpDate: String

        init(seconds: Int) {
            now = Timestamp(seconds: seconds)
            httpDate = now.httpDate
        }
    }

    /// A new org with the users and groups of `Seed`.
    init(configuration: OktaOrg.Configuration, seed: UInt64) {
        self.configuration = configuration
        schema = ProfileSchema(customAttributes: configuration.customAttributes)
        authenticator = Authenticator(tokens: configuration.tokens)
        identifiers = IdentifierSource(seed: seed)
        limiter = RateLimiter(limits: configuration.rateLimits)
        Seed.fill(&self)
    }

    /// The current second by the org's clock.
    mutating func now() -> Timestamp {
        let (seconds, overflow) = configuration.now().addingReportingOverflow(clockOffset)
        let current = overflow ? clock.now.seconds : seconds
        if clock.now.seconds != current { clock = Clock(seconds: current) }
        return clock.now
    }

    /// The current second as the field `Date` says it.
    var httpDate: String { clock.httpDate }

    func type(of user: UserRecord) -> UserType {
        UserType.all.first { $0.id == user.typeID } ?? .standard
    }

    /// Finds a user by what a path names it, `me` being the admin behind the token.
    func user(_ key: String) throws(OktaError) -> UserRecord {
        guard let user = directory.find(key == "me" ? Seed.adminID : key) else { throw .notFound(key, "User") }
        return user
    }

    /// Applies the rules to a user. Nil means that the user is gone.
    func moved(
        _ user: UserRecord, by call: LifecycleCall, _ now: Timestamp
    ) throws(OktaError) -> UserRecord? {
        var user = user
        switch configuration.lifecycle[call, user.status] {
        case .stays: break
        case .becomes(.deprovisioned): user.deactivate(keeping: Seed.everyoneID, now)
        case .becomes(let status): user.move(to: status, now)
        case .activates:
            user.activated = nil
            user.move(to: user.canSignIn ? .active : .provisioned, now)
        case .returns: user.move(to: user.passwordIsExpired ? .passwordExpired : .active, now)
        case .leaves: return nil
        case .refused(let refusal): throw OktaError(refusal, user: user.id)
        }
        return user
    }

    /// Throws what the rules say against a call, and changes nothing.
    func check(_ call: LifecycleCall, _ user: UserRecord) throws(OktaError) {
        if case .refused(let refusal) = configuration.lifecycle[call, user.status] {
            throw OktaError(refusal, user: user.id)
        }
    }

    /// The answer that shows a user in full.
    func reply(_ user: UserRecord, _ request: APIRequest) -> Reply {
        .ok(
            UserDocument(
                user: user, type: type(of: user), api: request.api, showsEmails: configuration.showsEmails
            ).full)
    }
}
