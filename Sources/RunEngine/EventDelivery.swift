import HTTPModel
import RunModel

/// The one place that hands events to observers, in order, after counting them.
///
/// Where nobody watches, events are handed on several items at a time, and while the run waits: observers, which write and
/// mask, then work while a server does, and one event after the other takes a fraction of what each takes alone.
final class EventDelivery {
    private let observers: [any RunObserving]
    private let isWatched: Bool
    private(set) var tally = RunTally()
    private var queue = Queue()
    /// Until when the run may wait before the events that are held must be handed on; nil when there are none.
    private(set) var deadline: ContinuousClock.Instant?

    /// How long an event is held at most, as long as the run gets to wait for anything.
    private static let patience = Duration.milliseconds(20)
    /// How many events are held until the next wait.
    private static let fullCount = 64
    /// How many bytes of bodies may hang on held events: memory must stay flat.
    private static let largestBodies = 1 << 20

    init(observers: [any RunObserving], isWatched: Bool) {
        self.observers = observers
        self.isWatched = isWatched
    }

    /// `bytes` is the size of the bodies that hang on the event.
    func emit(_ event: RunEvent, holding bytes: Int = 0) {
        tally.count(event)
        let state = queue.add(event, bytes)
        if isWatched || state == .overfull || event.isUrgent { return deliver() }
        if state == .begun { deadline = .now + Self.patience }
    }

    /// To be called when a wait begins that is likely to be short.
    func deliverIfFull() {
        if queue.events.count >= Self.fullCount { deliver() }
    }

    /// To be called before any other wait.
    func deliver() {
        guard !queue.events.isEmpty else { return }
        for event in queue.events {
            for observer in observers { observer.receive(event) }
        }
        for observer in observers { observer.flush() }
        queue.clear()
        deadline = nil
    }

    /// One value, since each access to a variable of a class takes its time.
    private struct Queue {
        enum State {
            case begun, growing, overfull
        }

        private(set) var events: [RunEvent] = []
        private var bodyBytes = 0

        mutating func add(_ event: RunEvent, _ bytes: Int) -> State {
            events.append(event)
            bodyBytes += bytes
            if events.count >= 2 * fullCount || bodyBytes > largestBodies { return .overfull }
            return events.count == 1 ? .begun : .growing
        }

        mutating func clear() {
            events.removeAll(keepingCapacity: true)
            bodyBytes = 0
        }
    }
}

extension RunEvent {
    /// Whether it is the last one, or something follows that may take long.
    fileprivate var isUrgent: Bool {
        switch self {
        case .done, .retry: true
        case .start, .beforeIteration, .beforeFinally, .beforeItem, .beforeRequest, .request, .beforeScript, .console,
            .exception, .script, .nextRequest, .visualization, .assertion, .capture, .skipped, .warning, .item,
            .iteration:
            false
        }
    }
}
