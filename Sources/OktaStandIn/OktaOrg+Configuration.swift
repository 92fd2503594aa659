#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension OktaOrg {
    /// What differs between orgs, and what a test wants to fix.
    package struct Configuration: Sendable {
        /// The two generations of orgs. They differ in the form of an activation URL.
        package enum Engine: Sendable, Hashable {
            case classic, identity
        }

        package var tokens = [AccessToken(.api, Self.sampleToken)]
        package var engine = Engine.classic
        /// Free orgs list the e-mail address among the credentials.
        package var showsEmails = false
        package var temporaryPasswordLength = 12
        package var rateLimits = RateLimits.preview
        package var passwordPolicy = PasswordPolicy()
        package var lifecycle = LifecycleRules()
        /// Attributes that profiles may hold beside Okta's own.
        package var customAttributes: Set<String> = []
        /// True as in recent orgs: the answer of Expire Password shows the `statusChanged` from before.
        package var expiryAnswersWithOldStatusChange = true
        /// Seconds since 1970.
        package var now: @Sendable () -> Int = { time(nil) }
        /// Ids, tokens and temporary passwords follow from it.
        package var seed = UInt64.random(in: .min ... .max)

        package init() {}

        /// The API token of an org that was given no other. It opens nothing but a stand-in.
        package static let sampleToken = "00stand-in-token-opens-nothing-real"
    }
}

extension OktaOrg.Configuration {
    /// The first API token, or nothing where only bearer tokens are accepted.
    var apiToken: String { tokens.first { $0.kind == .api }?.value ?? "" }

    func environment(baseURL: String) -> [EnvironmentValue] {
        [
            EnvironmentValue(key: "url", value: baseURL),
            EnvironmentValue(key: "apikey", value: apiToken, isSecret: true),
            EnvironmentValue(key: "email-suffix", value: "example.com"),
            EnvironmentValue(key: "password", value: Seed.samplePassword, isSecret: true),
            EnvironmentValue(key: "userId", value: Seed.engineerID),
            EnvironmentValue(key: "groupId", value: Seed.engineersID),
            EnvironmentValue(key: "username", value: "emmy.engel@example.com"),
            EnvironmentValue(key: "appName", value: "amazon_aws"),
        ]
    }
}
