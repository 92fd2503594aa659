import RunModel

/// What one response amounted to for a step.
struct Attempt {
    enum Check {
        case asserted(name: String, AssertionResult.Verdict)
        case captured(CaptureResult)

        var failure: String? {
            guard case .asserted(_, .failed(let message)) = self else { return nil }
            return message
        }
    }

    /// Nil where nothing asks what the response holds.
    let reading: ResponseReading?
    /// In the order of the step's lines: expectations, then captures.
    var checks: [Check] = []

    /// Whether the status was not the expected one: then the body is another one than the step speaks of.
    var hasWrongStatus = false

    var firstFailure: String? { checks.lazy.compactMap(\.failure).first }

    var hasFailed: Bool { firstFailure != nil }
}
