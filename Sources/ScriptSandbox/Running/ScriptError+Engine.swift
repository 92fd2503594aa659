import RunModel

extension ScriptError {
    /// An error as the engine tells of it, whose place becomes that in the text as the user wrote it.
    init(engineName name: String?, message: String?, line: Int?, column: Int?) {
        self.init(name: name ?? "Error", message: message ?? "")
        guard let line, line > ScriptSource.linesBefore else { return }
        self.line = line - ScriptSource.linesBefore
        self.column = column.map { self.line == 1 ? max(1, $0 - ScriptSource.columnsBefore) : $0 }
    }

    /// An error that our own JavaScript or the engine threw.
    init(_ error: JavaScriptError) { self.init(name: error.name, message: error.message) }

    /// What is wrong with a script that stops in the middle.
    static let unexpectedEnd = "Unexpected end of script"

    /// Why a script does not compile. The engine gives no column.
    init(_ error: JavaScriptError, in source: String) {
        self.init(engineName: error.name, message: error.message, line: error.line, column: nil)
        let lineCount = ScriptSource.lineCount(of: source)
        guard let line, line > lineCount else { return }
        // What the engine says then is about our own text behind the script, or comes from our own JavaScript.
        self.line = nil
        guard name == "SyntaxError" else { return }
        if let bracket = SurplusBracket(in: source) {
            message = "Unexpected token '\(bracket.text)'"
            self.line = bracket.line
        } else {
            message = Self.unexpectedEnd
            self.line = lineCount
        }
    }
}
