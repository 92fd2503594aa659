/// Whether to look for an answer for a moment before the thread sleeps.
///
/// To be put to sleep and woken takes longer, on both sides of a connection, than a server on the same machine takes to
/// answer. What it costs to look is known only afterwards: where answers keep coming later than that, as from any server
/// far away, or where the server waits for this very processor, it is left off, and tried again only now and then.
struct Lookout {
    /// About as long as sleeping costs, so that looking in vain at most doubles it.
    static let patience = Duration.microseconds(50)
    /// How often in a row it may be in vain.
    private static let attempts = 4
    /// Of how many waits after that it is tried in one.
    private static let interval = 32

    private var failures = 0

    /// Whether the next wait is one to begin with looking.
    var isDue: Bool { failures < Self.attempts || (failures - Self.attempts) % Self.interval == Self.interval - 1 }

    /// A wait has passed; `hasFound` tells whether looking has spared the sleep.
    mutating func note(hasFound: Bool) { failures = hasFound ? 0 : failures + 1 }
}
