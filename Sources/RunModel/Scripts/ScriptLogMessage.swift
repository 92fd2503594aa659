/// One call of `console`.
package struct ScriptLogMessage: Sendable, Hashable {
    package enum Level: String, Sendable {
        case log, warn, debug, info, error, clear
    }

    package var level: Level
    /// Each argument as Node's inspect prints it.
    package var texts: [String]

    package init(level: Level, texts: [String]) {
        self.level = level
        self.texts = texts
    }
}
