package import Variables

/// What a run amounted to.
package struct RunSummary: Sendable {
    package struct Count: Sendable, Hashable {
        package var total = 0
        package var failed = 0

        package init(total: Int = 0, failed: Int = 0) {
            self.total = total
            self.failed = failed
        }
    }

    package var iterations = Count()
    package var items = Count()
    package var requests = Count()
    /// Executed scripts, those of folders and of the collection included; failed ones threw.
    package var prerequestScripts = Count()
    package var testScripts = Count()
    package var assertions = Count()
    package var skippedItems = 0
    /// Bytes of all decoded bodies.
    package var received = 0
    package var responseTimes = Spread()
    package var duration = Duration.zero
    package var failures: [RunFailure] = []
    /// Nil for a run that came to its end.
    package var earlyEnd: EarlyEnd?
    /// The variables as the run left them; nil while it goes on.
    package var variables: VariableScopes?

    package init() {}

    package var wasInterrupted: Bool { earlyEnd == .interrupted }

    package var hasFailed: Bool { !failures.isEmpty || earlyEnd?.error != nil }
}
