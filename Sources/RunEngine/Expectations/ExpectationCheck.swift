import JSONTree
import RunModel
import Variables

/// One expectation applied to one response.
struct ExpectationCheck {
    private let expectation: Expectation
    private let reading: ResponseReading
    private let judge: PredicateJudge
    private let wording: PredicateWording

    init(_ expectation: Expectation, _ reading: ResponseReading, render: @escaping (Template) -> String) {
        self.expectation = expectation
        self.reading = reading
        judge = PredicateJudge(
            render: render, equality: expectation.selector.equality,
            nodeCount: reading.nodeCount(of: expectation.selector))
        wording = PredicateWording(render: render)
    }

    var outcome: Attempt.Check { .asserted(name: name, verdict) }

    /// What is reported where an earlier line leaves nothing to look at.
    var skipped: Attempt.Check { .asserted(name: name, .skipped) }

    private var name: String { "\(expectation.selectorText) \(wording.name(expectation.predicate))" }

    private var verdict: AssertionResult.Verdict {
        let value: JSON?
        switch reading.find(expectation.selector) {
        case .value(let found): value = found
        case .nothing: value = nil
        case .unusable(let reason): return .failed(message: reason)
        }
        guard !judge.holds(expectation.predicate, for: value) else { return .passed }
        return .failed(message: message(value))
    }

    private func message(_ value: JSON?) -> String {
        let wish = wording.wish(expectation.predicate)
        guard let value else { return "expected \(expectation.selectorText) \(wish), but it was not found" }
        let message = "expected \(value.shown) \(wish)"
        guard expectation.selector == .status, !reading.excerpt.isEmpty else { return message }
        return "\(message)\n\(reading.excerpt)"
    }
}

extension Selector {
    /// What finds nothing but texts compares them with numbers and booleans by how they read.
    fileprivate var equality: PredicateJudge.Equality {
        switch self {
        case .header, .cookie, .body, .xpath, .regex: .byText
        case .status, .responseTime, .size, .jsonPath: .byValue
        }
    }
}
