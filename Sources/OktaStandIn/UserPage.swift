import HTTPModel

/// One page of a list of users.
struct UserPage {
    var users: [UserRecord]
    /// Where the next page begins; nil on the last one.
    var next: String?

    /// Throws E0000029 for a cursor that no page of this list gave.
    init(_ query: ListQuery, in directory: UserDirectory) throws(OktaError) {
        switch query.selection {
        case .everyone:
            let statuses = UserStatus.allCases.filter { $0 != .deprovisioned }
            self = try Self.grouped(query, directory, statuses) { _ in true }
        case .filter(let expression):
            let statuses = expression.statuses
            self = try Self.grouped(query, directory, UserStatus.allCases.filter(statuses.contains)) {
                expression.matches($0)
            }
        case .startsWith(let text):
            let statuses = UserStatus.allCases.filter { $0 != .deprovisioned }
            var unpaged = query
            unpaged.after = nil
            let start = text.lowercased()
            self = try Self.grouped(unpaged, directory, statuses) { user in
                ["firstName", "lastName", "email"].contains { user.attribute($0).lowercased().hasPrefix(start) }
            }
            next = nil
        case .search(let expression, let order):
            self = try Self.sorted(query, directory, expression, order)
        }
    }

    private init(users: [UserRecord], next: String?) {
        self.users = users
        self.next = next
    }

    /// By status, then by id. The cursor is the digit of the last user's status and its id.
    private static func grouped(
        _ query: ListQuery, _ directory: UserDirectory, _ statuses: [UserStatus], _ matches: (UserRecord) -> Bool
    ) throws(OktaError) -> UserPage {
        let start = try query.after.map(Cursor.init)
        var page: [UserRecord] = []
        for status in statuses where status.position >= start?.position ?? 0 {
            let ids = directory.ids(status)
            let first = start.map { $0.position == status.position ? ids.position(after: $0.id) : 0 } ?? 0
            for id in ids[first...] {
                guard let user = directory[id], matches(user) else { continue }
                // One more than fits proves that there is a next page.
                if page.count == query.limit, let last = page.last {
                    return UserPage(users: page, next: "\(last.status.position)\(last.id)")
                }
                page.append(user)
            }
        }
        return UserPage(users: page, next: nil)
    }

    private struct Cursor {
        let position: Int
        let id: String

        init(_ text: String) throws(OktaError) {
            guard text.utf8.count == 21, let digit = text.first, let position = Int(String(digit)),
                position < UserStatus.allCases.count
            else { throw OktaError(.invalidPaging) }
            self.position = position
            id = String(text.dropFirst())
        }
    }

    /// By an attribute or by id, ties by id. The cursor is the last user's id.
    private static func sorted(
        _ query: ListQuery, _ directory: UserDirectory, _ expression: SearchExpression, _ order: ListQuery.Order?
    ) throws(OktaError) -> UserPage {
        var found: [(key: String, user: UserRecord)] = []
        for status in UserStatus.allCases where expression.statuses.contains(status) {
            for id in directory.ids(status) {
                guard let user = directory[id], expression.matches(user) else { continue }
                found.append((order.map { sortKey($0.attribute, user) } ?? "", user))
            }
        }
        let isDescending = order?.isDescending ?? false
        found.sort { one, other in
            if one.key == other.key { return one.user.id < other.user.id }
            return isDescending ? one.key > other.key : one.key < other.key
        }
        var first = 0
        if let after = query.after {
            guard let place = found.firstIndex(where: { $0.user.id == after }) else { throw OktaError(.invalidPaging) }
            first = place + 1
        }
        let end = min(first + query.limit, found.count)
        let users = found[first..<end].map(\.user)
        return UserPage(users: users, next: end < found.count ? users.last?.id : nil)
    }

    private static func sortKey(_ attribute: SearchAttribute, _ user: UserRecord) -> String {
        switch attribute {
        case .id: user.id
        case .status: user.status.rawValue
        case .typeID: user.typeID
        case .created, .activated, .statusChanged, .lastUpdated: attribute.date(user)?.text ?? ""
        case .profile(let name): user.attribute(name).lowercased()
        }
    }

    /// The `Link` lines: `self` always, `next` where more users remain. `list` is the URL without query.
    func links(_ query: ListQuery, list: String) -> [HTTPField] {
        let after = query.after.map { "after=\(QueryParameters.encode($0))&" } ?? ""
        var lines = [HTTPField("Link", "<\(list)?\(after)limit=\(query.limit)\(query.repeated)>; rel=\"self\"")]
        if let next {
            lines.append(
                HTTPField("Link", "<\(list)?after=\(next)&limit=\(query.limit)\(query.repeated)>; rel=\"next\""))
        }
        return lines
    }
}
