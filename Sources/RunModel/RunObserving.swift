/// The seam of reporters: receives every event of a run, one after the other, and never reaches back into the engine.
package protocol RunObserving: AnyObject {
    func receive(_ event: RunEvent)

    /// No event follows for now: the moment to write what has gathered.
    func flush()
}

extension RunObserving {
    package func flush() {}
}
