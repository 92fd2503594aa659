/// An error of a script, as it crossed the border.
package struct ScriptError: Error, Sendable, Hashable {
    /// The constructor's name, such as `TypeError`.
    package var name: String
    package var message: String
    /// Line and column in the user's script, counted from 1, where the engine knows them.
    package var line: Int?
    package var column: Int?
    /// The whole error as JSON text without its stack, for one of an assertion: `actual`, `expected` and the like.
    package var record: String?

    package init(name: String, message: String, line: Int? = nil, column: Int? = nil, record: String? = nil) {
        self.name = name
        self.message = message
        self.line = line
        self.column = column
        self.record = record
    }

    /// `5:7`, as far as it is known.
    package var position: String? { line.map { line in column.map { "\(line):\($0)" } ?? String(line) } }
}
