/// Requests that one token may make in a window of 60 seconds, for each of the three buckets of the Users API.
package struct RateLimits: Sendable, Hashable {
    /// List and create, and everything below one user.
    package var users: Int
    /// Read one user.
    package var getUser: Int
    /// Change or delete one user.
    package var changeUser: Int

    package init(users: Int, getUser: Int, changeUser: Int) {
        self.users = users
        self.getUser = getUser
        self.changeUser = changeUser
    }

    /// What preview orgs show.
    package static let preview = RateLimits(users: 600, getUser: 1000, changeUser: 600)
    /// What free orgs show.
    package static let free = RateLimits(users: 50, getUser: 50, changeUser: 50)
    /// As good as none: for benchmarks and long runs.
    package static let unlimited = RateLimits(users: 1_000_000_000, getUser: 1_000_000_000, changeUser: 1_000_000_000)
}
