/// How a script stands, as the realm tells it.
struct RealmState: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The number that the realm gives; nothing of all this for anything else.
    init(_ value: JavaScriptValue) { self.init(rawValue: value.integer.flatMap(UInt32.init(exactly:)) ?? 0) }

    /// The promise of the script's top level is settled.
    static let settled = RealmState(rawValue: 1)
    /// The script ended with an error.
    static let error = RealmState(rawValue: 2)
    /// `pm.execution.skipRequest` was called.
    static let skipped = RealmState(rawValue: 4)
    /// Timers or calls are pending.
    static let pending = RealmState(rawValue: 8)
    /// Timers or calls were pending at some time.
    static let everPending = RealmState(rawValue: 16)
    static let environmentChanged = RealmState(rawValue: 32)
    static let globalsChanged = RealmState(rawValue: 64)
    static let collectionVariablesChanged = RealmState(rawValue: 128)
    static let localChanged = RealmState(rawValue: 256)
    static let requestChanged = RealmState(rawValue: 512)
    static let nextRequestSet = RealmState(rawValue: 1024)
    static let visualizerSet = RealmState(rawValue: 2048)
    /// A timer is due or an immediate waits.
    static let due = RealmState(rawValue: 4096)

    /// The bits that tell of something that a script leaves behind, in the order in which the realm gives it.
    static let leftBehind: [RealmState] = [
        .error, .environmentChanged, .globalsChanged, .collectionVariablesChanged, .localChanged, .requestChanged,
        .visualizerSet, .nextRequestSet,
    ]

    /// Nothing that the script does from now on counts. Besides the settled promise, which pending work can outlive, it is
    /// enough that pending work came to its end: a promise that still waits then, waits in vain.
    var isFinished: Bool {
        if contains(.skipped) { return true }
        return !contains(.pending) && (contains(.settled) || contains(.everPending))
    }
}
