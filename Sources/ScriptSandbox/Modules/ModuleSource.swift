/// The text of a module's file, as UTF-8. It does not become a string of JavaScript: that would be twice as long where one
/// character is not ASCII, and would have the engine collect its garbage while a script's first module is loaded.
struct ModuleSource {
    private let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    /// The body of a function without parameters that returns the module's.
    ///
    /// It is a function in a function, since a module may declare a name of its surroundings again, such as
    /// `const { Buffer } = require('buffer')`, which it could not in the function whose parameter it is.
    var body: JavaScriptString {
        var body = Array("return function (exports, require, module, __filename, __dirname) {".utf8)
        body.reserveCapacity(body.count + text.count + 8)
        // The first line of a program for Node may name its interpreter.
        if text.starts(with: "#!".utf8) { body += "//".utf8 }
        body += text
        body += "\n};".utf8
        return JavaScriptString(utf8: body)
    }

    /// Those of some names that occur in the text.
    func mentioned(of names: [String]) -> [String] {
        let isFound = text.withUnsafeBufferPointer(WordSearch(names).isFound)
        return zip(names, isFound).filter(\.1).map(\.0)
    }
}
