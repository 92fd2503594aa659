/// One run of one script of an item.
package struct ScriptRecord: Sendable {
    package var item: PlannedItem
    package var cursor: Cursor
    package var script: PlannedScript

    package init(item: PlannedItem, cursor: Cursor, script: PlannedScript) {
        self.item = item
        self.cursor = cursor
        self.script = script
    }

    /// The kind of script in the words of reports: `prerequest-script` or `test-script`.
    package var place: String {
        switch script.phase {
        case .prerequest: "prerequest-script"
        case .test: "test-script"
        }
    }

    /// The position with the name of the level that the script belongs to, where that is not the item itself.
    package func naming(_ position: String) -> String {
        script.owner == item.name ? position : "\(position) of \"\(script.owner)\""
    }
}
