package import PostmanFormat

/// A script of an item, of one of its folders or of the collection, in its place in the item's course.
package struct PlannedScript: Sendable {
    package var phase: ScriptJob.Phase
    package var script: Script
    /// Name of the collection, folder or request that the script belongs to.
    package var owner: String

    package init(phase: ScriptJob.Phase, script: Script, owner: String) {
        self.phase = phase
        self.script = script
        self.owner = owner
    }

    /// The scripts of one level that can run, in the order of the file.
    package static func runnable(_ events: [Event], owner: String) -> [PlannedScript] {
        events.compactMap { event in
            guard !event.isDisabled, event.script.isRunnable else { return nil }
            switch event.listen {
            case .prerequest: return PlannedScript(phase: .prerequest, script: event.script, owner: owner)
            case .test: return PlannedScript(phase: .test, script: event.script, owner: owner)
            case .other: return nil
            }
        }
    }
}
