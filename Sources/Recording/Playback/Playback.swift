import Diagnostics
package import HTTPModel

/// Answers requests from a recording, without any socket.
package final class Playback: HTTPSending {
    package enum Timing: String, Sendable, CaseIterable {
        /// At once.
        case none
        /// Each response takes the time that it took.
        case recorded
    }

    private struct Pending {
        let due: ContinuousClock.Instant?
        let exchange: Exchange
        let whenDone: (Exchange) -> Void
    }

    private var matcher: RecordedMatcher
    private let timing: Timing
    /// Sends the requests that the recording has no answer to; nil: they fail.
    package var fallback: (any HTTPSending)?
    private var substitutions = Substitutions()
    private var pending: [Pending] = []
    private let alarm = Alarm()

    /// - Parameter fallback: With one, what another chain than the request's recorded answers nothing.
    package init(_ archive: RecordedArchive, timing: Timing = .none, fallback: (any HTTPSending)? = nil) {
        matcher = RecordedMatcher(archive, keepsToChain: fallback != nil, isTimed: timing == .recorded)
        self.timing = timing
        self.fallback = fallback
    }

    package var wake: @Sendable () -> Void {
        let (alarm, wakeFallback) = (alarm, fallback?.wake)
        return {
            alarm.raise()
            wakeFallback?()
        }
    }

    package func start(_ request: HTTPRequest, settings: TransferSettings, whenDone: @escaping (Exchange) -> Void) {
        let failure: TransferFailure
        do throws(HARError) {
            if let match = try matcher.match(request, settings.origin) {
                return answer(request, match, settings, whenDone)
            }
            if let fallback { return fallback.start(request, settings: settings, whenDone: whenDone) }
            failure = try unmatched(request)
        } catch {
            failure = TransferFailure(.other, detail: error.diagnostic.message)
        }
        let exchange = Exchange(request: request, outcome: .failure(failure))
        pending.append(Pending(due: nil, exchange: exchange, whenDone: whenDone))
    }

    private func answer(
        _ request: HTTPRequest, _ match: RecordedMatcher.Match, _ settings: TransferSettings,
        _ whenDone: @escaping (Exchange) -> Void
    ) {
        substitutions.learn(match.values)
        var exchange = match.exchange
        if case .success(let response) = exchange.outcome {
            exchange.outcome =
                response.body.count > settings.maxResponseSize
                ? .failure(TransferFailure(.responseTooLarge, host: request.url.host, port: request.url.effectivePort))
                : .success(substitutions.applied(to: response))
        }
        let total = exchange.timings.total
        if timing == .none { exchange.timings = TransferTimings() }
        pending.append(Pending(due: timing == .none ? nil : .now + total, exchange: exchange, whenDone: whenDone))
    }

    private func unmatched(_ request: HTTPRequest) throws(HARError) -> TransferFailure {
        let near = try matcher.nearest(to: request).map(\.description)
        let target = NearEntry.shortened(request.url.requestTarget)
        var detail = "no recorded exchange matches \(request.method) \(target)"
        detail += near.isEmpty ? "; the recording is empty" : "; nearest: " + near.joined(separator: "; ")
        return TransferFailure(
            .unmatched, host: request.url.host, port: request.url.effectivePort, detail: detail)
    }

    package func turn(until deadline: ContinuousClock.Instant?) {
        if deliverDue() { return }
        let latest = [deadline, pending.compactMap(\.due).min()].compactMap(\.self).min()
        if let fallback {
            fallback.turn(until: latest)
        } else if let latest, !alarm.take() {
            alarm.sleep(until: latest)
        }
        _ = alarm.take()
        _ = deliverDue()
    }

    /// True when there was something to deliver.
    private func deliverDue() -> Bool {
        guard !pending.isEmpty else { return false }
        var due: [Pending] = []
        if timing == .none {
            swap(&due, &pending)
        } else {
            let now = ContinuousClock.now
            due = pending.filter { ($0.due ?? now) <= now }
            guard !due.isEmpty else { return false }
            pending.removeAll { ($0.due ?? now) <= now }
        }
        for answer in due { answer.whenDone(answer.exchange) }
        return true
    }

    package func cancelAll() {
        let interrupted = pending
        pending = []
        for answer in interrupted {
            let url = answer.exchange.request.url
            let failure = TransferFailure(.interrupted, host: url.host, port: url.effectivePort)
            answer.whenDone(Exchange(request: answer.exchange.request, outcome: .failure(failure)))
        }
        fallback?.cancelAll()
    }
}

extension Playback {
    /// The entries that nobody asked for, as `METHOD /path (entry N, "Item")`.
    package var unasked: (count: Int, first: [String]) {
        let numbers = matcher.unasked
        let first = numbers.prefix(Self.listed).compactMap { number in
            try? matcher.archive.requestOnly(number).title(number)
        }
        return (numbers.count, first)
    }

    private static let listed = 10
}
