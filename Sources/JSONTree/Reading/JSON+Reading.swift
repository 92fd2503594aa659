extension JSON {
    /// Reads one JSON text in UTF-8 by RFC 8259. A byte-order mark is dropped.
    package init(parsing source: [UInt8], file: String = "JSON") throws(JSONError) {
        self = try JSONDocument(parsing: source, file: file).root
    }

    package init(parsing text: String, file: String = "JSON") throws(JSONError) {
        try self.init(parsing: Array(text.utf8), file: file)
    }
}
