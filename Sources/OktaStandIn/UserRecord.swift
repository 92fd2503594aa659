import JSONTree

/// One user as the org keeps it. Neither the password nor the recovery answer is in it, only their digests.
struct UserRecord: Sendable {
    let id: String
    var status: UserStatus = .staged
    /// Set while a change that takes time is under way.
    var transitioningTo: UserStatus?
    var created: Timestamp
    var activated: Timestamp?
    var statusChanged: Timestamp?
    var lastLogin: Timestamp?
    var lastUpdated: Timestamp
    var passwordChanged: Timestamp?
    var typeID: String
    /// The attributes that are set, in the order in which they are shown.
    var profile: JSONObject
    var password: StoredPassword?
    /// Digests of passwords, the current one last.
    var passwordHistory: [PasswordDigest] = []
    /// True from expiry to the next new password, whatever the status in between.
    var passwordIsExpired = false
    var recovery: RecoveryQuestion?
    var provider = UserProvider.okta
    /// Ids of groups, Everyone first.
    var groups: [String]
    /// Counts the changes; an `ETag` is made of it.
    var revision = 1

    /// No policy remembers more passwords than this.
    private static let longestHistory = 30

    init(id: String, created: Timestamp, typeID: String, profile: JSONObject, groups: [String]) {
        self.id = id
        self.created = created
        lastUpdated = created
        self.typeID = typeID
        self.profile = profile
        self.groups = groups
    }

    /// The text of a profile attribute, empty when it is not set.
    func attribute(_ name: String) -> String { profile[name]?.string ?? "" }

    var login: String { attribute("login") }

    /// False for a user that still has to choose a password.
    var canSignIn: Bool { password != nil || provider.signsInElsewhere }

    mutating func touch(_ now: Timestamp) {
        lastUpdated = now
        revision += 1
    }

    mutating func move(to status: UserStatus, _ now: Timestamp) {
        self.status = status
        statusChanged = now
        touch(now)
        if status == .passwordExpired { passwordIsExpired = true }
        if status == .active || status == .provisioned, activated == nil { activated = now }
    }

    /// Takes a new password, in whatever status the user is.
    mutating func setPassword(_ digest: PasswordDigest, _ now: Timestamp) {
        password = .digest(digest)
        passwordHistory.append(digest)
        if passwordHistory.count > Self.longestHistory { passwordHistory.removeFirst() }
        passwordIsExpired = false
        passwordChanged = now
        if provider.type == .imported { provider = .okta }
        touch(now)
    }

    /// Takes a password that another system made.
    mutating func importPassword(_ password: StoredPassword, _ now: Timestamp) {
        self.password = password
        passwordIsExpired = false
        passwordChanged = now
        provider = .imported
        touch(now)
    }

    /// Takes everything from the user that deactivation takes.
    mutating func deactivate(keeping everyone: String, _ now: Timestamp) {
        move(to: .deprovisioned, now)
        transitioningTo = nil
        password = nil
        passwordHistory = []
        passwordIsExpired = false
        groups = [everyone]
    }
}
