import CJavaScriptCore

/// Ends a script that does not end by itself: one that takes too long without giving its thread back, or too much memory.
///
/// The engine asks by a callback whenever JavaScript has run for some time. That alone does not catch everything, since
/// each microtask starts the engine's count anew: after each garbage collection the watch looks by itself, and our
/// JavaScript says when microtasks go on and on without allocating anything.
final class ScriptWatch {
    /// Why a script was ended.
    enum Verdict {
        case tooLong, tooMuchMemory, interrupted
    }

    /// How long JavaScript runs before the engine asks.
    private static let pace = 0.1

    private let group: OpaquePointer
    /// How many bytes the process may grow by while a script runs; nil: no limit.
    private let memoryLimit: Int?
    private var deadline: ContinuousClock.Instant?
    private var isInterrupted: () -> Bool = { false }
    private var memoryAtStart: Int?
    /// Whether the engine asks at every turn for now.
    private var isSuspicious = false
    private(set) var verdict: Verdict?

    /// Watches the context from now on. It must live as long as the context, which keeps it.
    init(_ context: JavaScriptContext, memoryLimit: Int?) {
        group = context.group
        self.memoryLimit = memoryLimit
        context.keep(self)
        // Unretained: the context keeps the watch until the engine is gone.
        let data = Unmanaged.passUnretained(self).toOpaque()
        JSContextGroupAddHeapFinalizer(group, { _, data in ScriptWatch.at(data)?.lookAfterCollection() }, data)
        setPace(Self.pace)
    }

    func begin(deadline: ContinuousClock.Instant?, isInterrupted: @escaping () -> Bool) {
        self.deadline = deadline
        self.isInterrupted = isInterrupted
        memoryAtStart = nil
    }

    /// Nothing is limited between scripts.
    func end() {
        deadline = nil
        isInterrupted = { false }
    }

    /// Microtasks go on and on: from now on the engine asks as often as it can.
    func suspectEndless() {
        guard !isSuspicious else { return }
        isSuspicious = true
        setPace(0)
    }

    /// The call into JavaScript has returned.
    func relax() {
        guard isSuspicious, verdict == nil else { return }
        isSuspicious = false
        setPace(Self.pace)
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
        guard verdict == nil else { return true }
        setPace(isSuspicious ? 0 : Self.pace)
        return false
    }

    /// Makes the engine ask at once when the script must end.
    private func lookAfterCollection() {
        guard verdict == nil else { return }
        judge()
        if verdict != nil { setPace(0) }
    }

    private func judge() {
        guard verdict == nil else { return }
        if let deadline, ContinuousClock.now >= deadline {
            verdict = .tooLong
        } else if isInterrupted() {
            verdict = .interrupted
        } else if let memoryLimit, let memory = ProcessMemory.resident {
            let start = memoryAtStart ?? memory
            memoryAtStart = start
            if memory - start > memoryLimit { verdict = .tooMuchMemory }
        }
    }
}
