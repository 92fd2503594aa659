import JSONTree

/// Who and what is in a new org, so that every request of Okta's collection has something to find. The ids are fixed.
enum Seed {
    static let adminID = "00u0standInAdmin000A"
    /// `q=susan` finds her.
    static let susanID = "00u0standInSusan000A"
    /// `profile.department eq "Engineering"` finds her; the environment names her as `userId`.
    static let engineerID = "00u0standInEngineer0"
    /// Okta's built-in group, of which every user is a member.
    static let everyoneID = "00g0standInEveryone0"
    /// The group that the environment names as `groupId`; its members get an application.
    static let engineersID = "00g0standInEngineers"
    /// Suits the default policy for every login of the seed and of Okta's collection.
    static let samplePassword = "Quiet7Harbour"

    static func fill(_ state: inout OrgState) {
        let now = state.now()
        state.groups[everyoneID] = Group(
            id: everyoneID, isBuiltIn: true, name: "Everyone", description: "All users in your organization",
            created: now, lastMembershipUpdated: now)
        let application = Application(
            instanceID: "0oa0standInAmazonAws", name: "amazon_aws", label: "Amazon Web Services")
        state.groups[engineersID] = Group(
            id: engineersID, name: "Engineers", created: now, lastMembershipUpdated: now, applications: [application])
        add(adminID, ["firstName": "Avery", "lastName": "Admin", "login": "admin@example.com"], to: &state)
        add(susanID, ["firstName": "Susan", "lastName": "Sample", "login": "susan.sample@example.com"], to: &state)
        add(
            engineerID,
            [
                "firstName": "Emmy", "lastName": "Engel", "department": "Engineering",
                "login": "emmy.engel@example.com",
            ], groups: [engineersID], to: &state)
    }

    /// Adds an ACTIVE user with the sample password; the login is the e-mail address too.
    private static func add(
        _ id: String, _ attributes: JSON, groups: [String] = [], to state: inout OrgState
    ) {
        let now = state.now()
        var profile = attributes.object ?? JSONObject()
        profile["email"] = profile["login"]
        let checked = (try? state.checked(profile, of: nil)) ?? profile
        var user = UserRecord(
            id: id, created: now, typeID: UserType.standard.id, profile: checked, groups: [everyoneID] + groups)
        state.set(.value(samplePassword), of: &user, now)
        user.move(to: .active, now)
        // An org's first admin was never activated by anyone.
        if id == adminID { user.activated = nil }
        state.directory.store(user)
    }
}
