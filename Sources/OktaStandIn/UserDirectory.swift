/// The users of an org with everything by which they are found, so that no call but a list looks at them all.
struct UserDirectory: Sendable {
    private var users: [String: UserRecord] = [:]
    private var idByLogin: [String: String] = [:]
    /// Ids by the part of the login before the `@`.
    private var idsByShortName: [String: [String]] = [:]
    /// Ids in ascending order, by the status's position.
    private var idsByStatus: [[String]] = Array(repeating: [], count: UserStatus.allCases.count)

    var count: Int { users.count }

    subscript(id: String) -> UserRecord? { users[id] }

    /// The ids of one status, ascending.
    func ids(_ status: UserStatus) -> [String] { idsByStatus[status.position] }

    /// Finds by id, by login, or by a login's part before the `@` that only one user has.
    func find(_ key: String) -> UserRecord? {
        if let user = users[key] { return user }
        let folded = LoginFolding.fold(key)
        if let id = idByLogin[folded] { return users[id] }
        guard let ids = idsByShortName[folded], ids.count == 1 else { return nil }
        return users[ids[0]]
    }

    func id(ofLogin login: String) -> String? { idByLogin[LoginFolding.fold(login)] }

    /// Adds a user, or takes its new state.
    mutating func store(_ user: UserRecord) {
        let old = users.updateValue(user, forKey: user.id)
        if old?.status != user.status {
            if let old { removeFromStatus(old) }
            insertIntoStatus(user)
        }
        if old?.login != user.login {
            if let old { removeLogin(old) }
            insertLogin(user)
        }
    }

    mutating func remove(_ id: String) {
        guard let user = users.removeValue(forKey: id) else { return }
        removeFromStatus(user)
        removeLogin(user)
    }

    private mutating func insertLogin(_ user: UserRecord) {
        let folded = LoginFolding.fold(user.login)
        idByLogin[folded] = user.id
        idsByShortName[Self.shortName(folded), default: []].append(user.id)
    }

    private mutating func removeLogin(_ user: UserRecord) {
        let folded = LoginFolding.fold(user.login)
        idByLogin[folded] = nil
        let short = Self.shortName(folded)
        idsByShortName[short]?.removeAll { $0 == user.id }
        if idsByShortName[short]?.isEmpty == true { idsByShortName[short] = nil }
    }

    private static func shortName(_ login: String) -> String { String(login.prefix { $0 != "@" }) }

    private mutating func insertIntoStatus(_ user: UserRecord) {
        let position = user.status.position
        idsByStatus[position].insert(user.id, at: idsByStatus[position].position(after: user.id))
    }

    private mutating func removeFromStatus(_ user: UserRecord) {
        let position = user.status.position
        let next = idsByStatus[position].position(after: user.id)
        if next > 0, idsByStatus[position][next - 1] == user.id { idsByStatus[position].remove(at: next - 1) }
    }
}

extension [String] {
    /// In an ascending list: where the first element greater than `id` stands.
    func position(after id: String) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
