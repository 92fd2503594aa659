import HTTPModel

/// Counts requests in windows of 60 seconds, each of which begins with its bucket's first request.
struct RateLimiter: Sendable {
    enum Bucket: Int, Sendable, CaseIterable {
        case users, getUser, changeUser

        init(_ route: Router.Route) {
            guard case .user = route.endpoint else {
                self = .users
                return
            }
            self = route.method == .get ? .getUser : .changeUser
        }
    }

    /// Why the next requests are refused whatever their number.
    enum Forced: String, Sendable, Hashable {
        case rate, concurrency
    }

    struct Verdict: Sendable, Hashable {
        var isAdmitted: Bool
        var limit: Int
        var remaining: Int
        /// Seconds since 1970 at which the window ends.
        var reset: Int

        var fields: [HTTPField] {
            [
                HTTPField("X-Rate-Limit-Limit", String(limit)), HTTPField("X-Rate-Limit-Remaining", String(remaining)),
                HTTPField("X-Rate-Limit-Reset", String(reset)),
            ]
        }
    }

    private struct Window: Sendable {
        var end = Int.min
        var used = 0
    }

    let limits: RateLimits
    private var windows = Array(repeating: Window(), count: Bucket.allCases.count)
    private var forced: (kind: Forced, requests: Int)?

    init(limits: RateLimits) { self.limits = limits }

    mutating func force(_ kind: Forced, requests: Int) { forced = requests > 0 ? (kind, requests) : nil }

    /// Counts one request. A refused one leaves the window as it is.
    mutating func admit(_ bucket: Bucket, now: Int) -> Verdict {
        let limit = limit(bucket)
        if windows[bucket.rawValue].end <= now { windows[bucket.rawValue] = Window(end: now + 60) }
        let end = windows[bucket.rawValue].end
        switch takeForced() {
        case .concurrency: return Verdict(isAdmitted: false, limit: 0, remaining: 0, reset: now + 1)
        case .rate: return Verdict(isAdmitted: false, limit: limit, remaining: 0, reset: end)
        case nil: break
        }
        guard windows[bucket.rawValue].used < limit else {
            return Verdict(isAdmitted: false, limit: limit, remaining: 0, reset: end)
        }
        windows[bucket.rawValue].used += 1
        return Verdict(isAdmitted: true, limit: limit, remaining: limit - windows[bucket.rawValue].used, reset: end)
    }

    private func limit(_ bucket: Bucket) -> Int {
        switch bucket {
        case .users: limits.users
        case .getUser: limits.getUser
        case .changeUser: limits.changeUser
        }
    }

    private mutating func takeForced() -> Forced? {
        guard let forced else { return nil }
        self.forced = forced.requests > 1 ? (forced.kind, forced.requests - 1) : nil
        return forced.kind
    }
}
