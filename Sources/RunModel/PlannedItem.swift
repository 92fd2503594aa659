package import PostmanFormat

/// One item of a plan: a request with everything that its place in the collection adds to it.
///
/// It never changes once planned, so events and workers share it freely.
package final class PlannedItem: Sendable {
    package let item: Item
    /// Names of the folders around the item, outermost first.
    package let folders: [String]
    /// The auth that applies: the request's own or that of the nearest folder that has one; nil when there is none.
    package let auth: AuthDefinition?
    /// The behaviors of all levels merged, the nearest winning.
    package let behavior: ProtocolProfileBehavior
    /// Pre-request and test scripts of all levels, outermost first.
    package let scripts: [PlannedScript]
    /// Nil for an item that is not a chain step.
    package let step: StepRules?

    package init(
        item: Item, folders: [String] = [], auth: AuthDefinition? = nil,
        behavior: ProtocolProfileBehavior = ProtocolProfileBehavior(), scripts: [PlannedScript] = [],
        step: StepRules? = nil
    ) {
        self.item = item
        self.folders = folders
        self.auth = auth
        self.behavior = behavior
        self.scripts = scripts
        self.step = step
    }

    package var name: String { item.name }

    /// The full name as reports show it: `Folder / Request`.
    package var path: String { (folders + [item.name]).joined(separator: " / ") }

    /// The same item as a step with rules.
    package func with(step: StepRules) -> PlannedItem {
        PlannedItem(item: item, folders: folders, auth: auth, behavior: behavior, scripts: scripts, step: step)
    }
}
