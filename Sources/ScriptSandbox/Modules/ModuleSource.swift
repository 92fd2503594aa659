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

    /// Those of some names of two ASCII letters or more that the text has anywhere, be it in a comment or as a part of another.
    func mentioned(of names: [String]) -> [String] {
        let wanted = names.map { Array($0.utf8) }
        // One pass for all of them: few places of a text have the first two letters of any name.
        var isBeginning = [Bool](repeating: false, count: 1 << 16)
        for name in wanted { isBeginning[Int(name[0]) << 8 | Int(name[1])] = true }
        var isMissing = wanted.map { _ in true }
        text.withUnsafeBufferPointer { text in
            var letters: UInt16 = 0
            for index in text.indices {
                letters = letters << 8 | UInt16(text[index])
                guard isBeginning[Int(letters)] else { continue }
                let rest = text[(index - 1)...]
                for name in wanted.indices where isMissing[name] && rest.starts(with: wanted[name]) {
                    isMissing[name] = false
                }
            }
        }
        return zip(names, isMissing).filter { !$0.1 }.map(\.0)
    }
}
