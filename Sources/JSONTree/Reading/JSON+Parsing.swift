extension JSON {
    /// Reads a JSON text in UTF-8; a byte-order mark is dropped.
    package init(parsing source: [UInt8]) throws(JSONError) {
        self = try JSONDocument(parsing: source, file: "").root
    }

    package init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }
}

extension JSONDocument {
    package enum Mode: Sendable {
        case strict
        /// With comments, trailing commas and the other forms of https://json5.org.
        case json5
    }

    /// Reads a whole file.
    package init(parsing source: [UInt8], file: String, mode: Mode = .strict) throws(JSONError) {
        let text = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
        var reader = JSONReader(text, mode: mode == .json5 ? .json5 : .strict)
        do {
            self.init(file: file, source: text, root: try reader.readDocument())
        } catch {
            let place = SourcePlace(offset: error.offset, in: text)
            throw JSONError(fact: error.fact, file: file, line: place.line, column: place.column, text: place.text)
        }
    }
}
