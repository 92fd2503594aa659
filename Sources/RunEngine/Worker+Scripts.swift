import Diagnostics
import PostmanFormat
import RunModel

extension Worker {
    /// Says once for each item that its scripts do not run: this is the place in an item's course where they will.
    func noteScripts(of item: PlannedItem) {
        let hasScripts = !item.events.runnable(.prerequest).isEmpty || !item.events.runnable(.test).isEmpty
        guard hasScripts else { return }
        warn(
            Diagnostic(
                .warning, "the scripts of \"\(item.path)\" are not run",
                help: "a chain's expectations and captures work without scripts"))
    }
}
