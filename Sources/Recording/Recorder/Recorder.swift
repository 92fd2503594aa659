import Diagnostics
package import HTTPModel
import JSONTree

/// Sends over another sender and writes down every exchange. Secrets are replaced by stand-ins; entries are held until the
/// run has told which values of theirs are secrets, and what is learned later is put right at the end.
package final class Recorder: HTTPSending {
    /// Two clocks: for what a recording says of time.
    package struct Clock: Sendable {
        package var isoText: @Sendable () -> String
        /// Since 1970.
        package var seconds: @Sendable () -> Int

        package init(isoText: @escaping @Sendable () -> String, seconds: @escaping @Sendable () -> Int) {
            self.isoText = isoText
            self.seconds = seconds
        }
    }

    private struct Held {
        let number: Int
        let started: String
        var exchange: Exchange
        let origin: RequestOrigin?
    }

    /// How many bytes of bodies are held at most.
    private static let heldLimit = 8 << 20

    private let sender: any HTTPSending
    private let clock: Clock
    private let writer: RecordingWriter
    private let run: RecordedRun
    private let uploads: Uploads
    private var held: [Held] = []
    private var heldBytes = 0
    private var startedCount = 0

    /// - Parameter uploads: Without them no file that is sent is recorded.
    package init(
        _ sender: any HTTPSending, _ writer: RecordingWriter, run: RecordedRun, clock: Clock,
        uploads: Uploads = Uploads { _ in nil }
    ) {
        self.sender = sender
        self.writer = writer
        self.run = run
        self.clock = clock
        self.uploads = uploads
    }

    package var wake: @Sendable () -> Void { sender.wake }

    package func start(_ request: HTTPRequest, settings: TransferSettings, whenDone: @escaping (Exchange) -> Void) {
        let (number, started) = (startedCount, clock.isoText())
        startedCount += 1
        sender.start(request, settings: settings) { exchange in
            self.hold(Held(number: number, started: started, exchange: exchange, origin: settings.origin))
            whenDone(exchange)
        }
    }

    package func turn(until deadline: ContinuousClock.Instant?) { sender.turn(until: deadline) }

    package func cancelAll() { sender.cancelAll() }

    private func hold(_ entry: Held) {
        // What was broken off by the user says nothing of the server.
        if case .failure(let failure) = entry.exchange.outcome, failure.kind == .interrupted { return }
        var entry = entry
        entry.exchange.request.body = uploads.content(of: entry.exchange.request.body)
        held.append(entry)
        heldBytes += (entry.exchange.response?.body.count ?? 0) + (entry.exchange.request.body?.length ?? 0)
        if heldBytes > Self.heldLimit { write { _ in true } }
    }

    /// Where a run is: an item that is not over yet may still say what is secret.
    package struct Place: Sendable, Hashable {
        package var iteration: Int
        package var position: Int

        package init(iteration: Int, position: Int) {
            self.iteration = iteration
            self.position = position
        }
    }

    /// Writes what is held, but for the exchanges of the item that is under way.
    package func write(except place: Place? = nil) {
        write { entry in
            guard let place else { return true }
            guard let origin = entry.origin else { return false }
            return Place(iteration: origin.iteration, position: origin.position) != place
        }
    }

    private func write(_ isDue: (Held) -> Bool) {
        guard !held.isEmpty else { return }
        let due = held.filter(isDue).sorted { $0.number < $1.number }
        guard !due.isEmpty else { return }
        held.removeAll(where: isDue)
        heldBytes = held.reduce(0) {
            $0 + ($1.exchange.response?.body.count ?? 0) + ($1.exchange.request.body?.length ?? 0)
        }
        let now = clock.seconds()
        for entry in due {
            let facts = RecordedFacts(entry.origin, of: entry.exchange.request)
            let page = facts.iteration.map(run.page)
            writer.append(
                HAREntry(started: entry.started, page: page, exchange: entry.exchange, facts: facts), run, now: now)
        }
    }

    /// Writes all that is held.
    package func finish() { write { _ in true } }
}
