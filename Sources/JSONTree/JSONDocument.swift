/// A JSON text together with its value, able to say where in the text a value stands.
///
/// Positions are not kept while reading, they are looked up when a message needs one: reading stays fast, values stay small.
package struct JSONDocument: Sendable {
    /// How the file is called in messages.
    package let file: String
    /// The text as read, in UTF-8, without a byte-order mark.
    package let source: [UInt8]
    package let root: JSON
    let mode: Mode

    package init(file: String, source: [UInt8], root: JSON, mode: Mode = .strict) {
        self.file = file
        self.source = source
        self.root = root
        self.mode = mode
    }
}
