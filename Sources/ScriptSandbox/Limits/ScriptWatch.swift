import CJavaScriptCore

/// Ends a script that does not end by itself: one that takes too long without giving its thread back, or too much memory.
///
/// The engine asks by a callback whenever a call into JavaScript has run for some time; that it counts microtasks too is
/// the work of `realm/enter.js`. After each garbage collection the watch looks by itself, since memory can be gone sooner.
final class ScriptWatch {
    /// Why a script was ended.
    enum Verdict {
        case tooLong, interrupted
        case tooMuchMemory(limit: Int)
    }

    /// How long JavaScript runs before the engine asks.
    private static let pace = 0.1

    private let group: OpaquePointer
    private let memoryLimit: Int?
    private let grace: Duration
    /// Whether a script runs. Nothing is limited between scripts.
    private var isWatching = false
    private var deadline: ContinuousClock.Instant?
    private var isInterrupted: () -> Bool = { false }
    /// The least that the process took while the script ran: what scripts before it left is given back bit by bit.
    private var leastMemory: Int?
    private(set) var verdict: Verdict?

    /// Watches the context from now on. It must live as long as the context, which keeps it.
    init(_ context: JavaScriptContext, options: SandboxOptions) {
        group = context.group
        memoryLimit = options.memoryLimit
        grace = options.grace
        context.keep(self)
        // Unretained: the context keeps the watch until the engine is gone.
        let data = Unmanaged.passUnretained(self).toOpaque()
        JSContextGroupAddHeapFinalizer(group, { _, data in ScriptWatch.at(data)?.lookAfterCollection() }, data)
        setPace(Self.pace)
    }

    /// `deadline` is that for a script that gives its thread back.
    func begin(deadline: ContinuousClock.Instant?, isInterrupted: @escaping () -> Bool) {
        self.deadline = deadline.map { $0 + grace }
        self.isInterrupted = isInterrupted
        leastMemory = nil
        isWatching = true
    }

    func end() {
        isWatching = false
        isInterrupted = { false }
    }

    /// A call has come back. Where the engine could not ask, as within one regular expression, it may be long overdue.
    func lookAfterCall() {
        guard let deadline, verdict == nil, ContinuousClock.now >= deadline else { return }
        verdict = .tooLong
    }

    private func setPace(_ seconds: Double) {
        JSContextGroupSetExecutionTimeLimit(
            group, seconds, { _, data in ScriptWatch.at(data)?.shouldEnd() ?? false },
            Unmanaged.passUnretained(self).toOpaque())
    }

    private static func at(_ data: UnsafeMutableRawPointer?) -> ScriptWatch? {
        data.map { Unmanaged<ScriptWatch>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The engine's question. It is not asked again unless the limit is set again.
    private func shouldEnd() -> Bool {
        judge()
        // Once a script is to end, the engine asks at once: the microtasks that it leaves behind would still run, and each
        // of them must end too.
        setPace(verdict == nil ? Self.pace : 0)
        return verdict != nil
    }

    private func lookAfterCollection() {
        guard verdict == nil else { return }
        judge()
        if verdict != nil { setPace(0) }
    }

    private func judge() {
        guard isWatching, verdict == nil else { return }
        if let deadline, ContinuousClock.now >= deadline {
            verdict = .tooLong
        } else if isInterrupted() {
            verdict = .interrupted
        } else if let memoryLimit, let memory = ProcessMemory.resident {
            let least = min(leastMemory ?? memory, memory)
            leastMemory = least
            if memory - least > memoryLimit { verdict = .tooMuchMemory(limit: memoryLimit) }
        }
    }
}
