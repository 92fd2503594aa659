import JSONTree
import RunModel
import Variables

/// One capture applied to one response.
struct CaptureTaking {
    private let capture: Capture
    private let finding: ResponseReading.Finding
    private let worker: Worker

    init(_ capture: Capture, _ reading: ResponseReading, worker: Worker) {
        self.capture = capture
        self.worker = worker
        finding = reading.find(capture.selector)
    }

    var hasFound: Bool {
        guard case .value = finding else { return false }
        return true
    }

    /// Sets the variable and says so. Nothing where there is no value, unless it must be found.
    func taken(mustFind: Bool) -> [Attempt.Check] {
        switch finding {
        case .value(let value): return [set(value, isFallback: false)]
        case .nothing:
            guard mustFind else { return [] }
            if let fallback = capture.fallback { return [set(fallback.resolved(worker.render), isFallback: true)] }
            return [Self.notFound(capture)]
        case .unusable(let reason):
            guard mustFind else { return [] }
            if let fallback = capture.fallback { return [set(fallback.resolved(worker.render), isFallback: true)] }
            return [Self.failed(capture, reason)]
        }
    }

    private func set(_ value: JSON, isFallback: Bool) -> Attempt.Check {
        if capture.isSecret || SecretNames.isSecret(capture.variable) {
            worker.surroundings.learnSecret(value.string ?? value.text())
        }
        worker.builder.resolver.scopes.local.set(capture.variable, to: value)
        worker.captured.insert(capture.variable)
        return .captured(
            CaptureResult(
                variable: capture.variable, value: value, isSecret: capture.isSecret, isFallback: isFallback))
    }

    static func notFound(_ capture: Capture) -> Attempt.Check {
        failed(capture, "nothing found at \(capture.selectorText)")
    }

    private static func failed(_ capture: Capture, _ message: String) -> Attempt.Check {
        .asserted(name: "captures \(capture.variable) from \(capture.selectorText)", .failed(message: message))
    }
}
