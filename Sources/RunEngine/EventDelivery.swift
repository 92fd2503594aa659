import RunModel

/// The one place that hands events to observers, in order, after counting them.
final class EventDelivery {
    private let observers: [any RunObserving]
    private(set) var tally = RunTally()

    init(observers: [any RunObserving]) { self.observers = observers }

    func emit(_ event: RunEvent) {
        tally.count(event)
        for observer in observers { observer.receive(event) }
    }
}
