/// Where signs of life go: a line that is drawn anew on a terminal, lines elsewhere.
package struct ProgressOutput {
    package var write: (String) -> Void
    /// Columns of the terminal; nil when the output goes elsewhere.
    package var terminalWidth: Int?

    package init(write: @escaping (String) -> Void = { _ in }, terminalWidth: Int? = nil) {
        self.write = write
        self.terminalWidth = terminalWidth
    }
}
