/// What a script or the engine threw, as plain values.
struct JavaScriptError: Error, Hashable {
    /// The constructor's name, such as `SyntaxError`.
    var name: String
    var message: String
    /// Line and column where it was thrown, counted from 1, in the source that `url` names.
    var line: Int?
    var column: Int?
    var url: String?
    var stack: String?

    init(name: String = "Error", message: String) {
        self.name = name
        self.message = message
    }

    /// Reads the properties of a thrown value. Getters run, whatever they throw is passed over.
    init(_ thrown: JavaScriptValue) {
        name = thrown.property("name")?.string ?? "Error"
        message = thrown.property("message")?.string ?? thrown.string ?? "unknown error"
        line = thrown.property("line")?.integer
        column = thrown.property("column")?.integer
        url = thrown.property("sourceURL")?.string
        stack = thrown.property("stack")?.string
    }
}
