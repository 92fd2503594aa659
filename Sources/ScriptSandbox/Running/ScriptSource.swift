/// A user's script as the body of a function, so that `await` and `return` may stand at its top level.
enum ScriptSource {
    /// What follows the source stands on a line of its own: the source may end in a comment.
    static func body(of source: String) -> String { "return (async () => {\n;\(source)\n})();" }

    /// How many lines the engine counts before the first of the source: two of the head that it makes itself, and ours.
    static let linesBefore = 3
    /// And how many columns on the first line.
    static let columnsBefore = 1

    static func lineCount(of source: String) -> Int {
        source.utf8.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }
}
