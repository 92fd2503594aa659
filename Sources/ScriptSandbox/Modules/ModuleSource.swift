#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

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

    /// Whether the text has that name in it anywhere, be it in a comment or as a part of another.
    func mentions(_ name: String) -> Bool {
        let wanted = Array(name.utf8)
        guard let first = wanted.first else { return true }
        return text.withUnsafeBytes { text in
            var rest = text[...]
            while let found = rest.position(of: first) {
                rest = rest[found...]
                if rest.starts(with: wanted) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}

extension Slice<UnsafeRawBufferPointer> {
    /// Where a byte stands first. The system looks at many bytes at a time.
    fileprivate func position(of byte: UInt8) -> Int? {
        guard let start = base.baseAddress else { return nil }
        return memchr(start + startIndex, Int32(byte), count).map { UnsafeRawPointer($0) - start }
    }
}
