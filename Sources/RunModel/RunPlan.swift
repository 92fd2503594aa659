package import JSONTree
package import Variables

/// Everything that a run is to do, as a value: the same plan gives the same run.
package struct RunPlan: Sendable {
    package var collectionName: String
    /// The name of the chain when the plan was made from one.
    package var chainName: String?
    package var items: [PlannedItem]
    /// Items that run at the end of each iteration whatever happened before.
    package var finally: [PlannedItem] = []
    /// Local variables set anew at the start of each iteration.
    package var assignments: [StepRules.Assignment] = []
    /// Captures bound to no step: each takes the first response that has its value.
    package var floatingCaptures: [Capture] = []
    package var iterationCount = 1
    package var variables: VariableScopes
    package var settings = RunSettings()
    /// The collection's file, for messages that point into it.
    package var document: JSONDocument?

    package init(collectionName: String, items: [PlannedItem], variables: VariableScopes) {
        self.collectionName = collectionName
        self.items = items
        self.variables = variables
    }

    /// True when a failed item ends the iteration, as in every chain.
    package var stopsAtFailure: Bool { chainName != nil }

    package var itemCount: Int { items.count + finally.count }

    /// The scripts that items run. One of a folder or of the collection is there for each of its items.
    package var scripts: some Sequence<PlannedScript> {
        (items + finally).lazy.filter { $0.step?.runsScripts != false }.flatMap(\.scripts)
    }

    /// Whether some item has a script to run.
    package var runsScripts: Bool { scripts.contains { _ in true } }

    /// Every name that some step captures.
    package var capturedNames: Set<String> {
        let captures = (items + finally).flatMap { $0.step?.captures ?? [] } + floatingCaptures
        return Set(captures.map(\.variable))
    }
}
