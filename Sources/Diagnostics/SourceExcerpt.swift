/// The line a diagnostic is about, with the stretch to underline.
package struct SourceExcerpt: Sendable, Hashable {
    /// The line, without its line break. The whole of it, unless it is too long to be kept.
    package var line: String
    /// The column of the first character of `line`: 1, unless the beginning of a very long line is missing.
    package var firstColumn: Int
    /// How many characters to underline, counted from the location's column. At least 1.
    package var length: Int
    /// What to say behind the carets; may be empty.
    package var label: String

    package init(line: String, firstColumn: Int = 1, length: Int = 1, label: String = "") {
        self.line = line
        self.firstColumn = firstColumn
        self.length = max(1, length)
        self.label = label
    }
}
