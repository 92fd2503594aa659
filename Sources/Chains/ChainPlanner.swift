package import JSONTree
package import PostmanFormat
import RunEngine
package import RunModel
package import Variables

/// Makes a plan from a chain: each step becomes the item that it names, with the step's rules.
package struct ChainPlanner {
    private let collection: Collection
    private let items: [PlannedItem]
    /// The chains file, for messages; nil for a chain from the command line.
    private let document: JSONDocument?

    package init(_ collection: Collection, chainsFile document: JSONDocument? = nil) {
        self.collection = collection
        self.document = document
        items = RunPlanner(collection).items
    }

    /// Throws before anything is sent when a step names no request, or several.
    package func plan(
        _ chain: ChainDefinition, variables: VariableScopes, settings: RunSettings = RunSettings()
    ) throws(ChainError) -> RunPlan {
        var plan = RunPlan(
            collectionName: collection.info.name, items: try chain.steps.map(plannedItem), variables: variables)
        plan.chainName = chain.name
        plan.finally = try chain.finally.map(plannedItem)
        plan.assignments = chain.variables
        plan.floatingCaptures = chain.floatingCaptures
        plan.settings = settings
        plan.document = collection.document
        return plan
    }

    private func plannedItem(_ step: ChainDefinition.Step) throws(ChainError) -> PlannedItem {
        do {
            return try RequestMatching(items).item(named: step.request).with(step: step.rules)
        } catch {
            throw ChainError(error.fact, in: document, at: step.location)
        }
    }
}
