extension JSONDocument {
    /// Which grammar a text follows.
    package enum Mode: Sendable, Hashable {
        /// RFC 8259, no more.
        case strict
        /// JSON for people (https://spec.json5.org). `NaN` and `Infinity` are refused: nothing could be written for them.
        case json5
    }

    /// Reads one JSON text in UTF-8. A byte-order mark is dropped; half a surrogate pair in an escape becomes U+FFFD.
    package init(parsing source: [UInt8], file: String, mode: Mode = .strict) throws(JSONError) {
        let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? Array(source.dropFirst(3)) : source
        do {
            var reader = try JSONReader(text, mode: mode)
            self.init(file: file, source: text, root: try reader.readText(), mode: mode)
        } catch {
            throw JSONError(error, in: text, file: file)
        }
    }
}
