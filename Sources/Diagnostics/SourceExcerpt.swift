/// The line a diagnostic is about, with the stretch to underline.
package struct SourceExcerpt: Sendable, Hashable {
    /// The whole line, without its line break.
    package var line: String
    /// How many characters to underline, counted from the location's column. At least 1.
    package var length: Int
    /// What to say behind the carets; may be empty.
    package var label: String

    package init(line: String, length: Int = 1, label: String = "") {
        self.line = line
        self.length = max(1, length)
        self.label = label
    }
}
