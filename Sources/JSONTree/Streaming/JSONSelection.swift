/// Which parts of a JSON value are wanted. The others are checked for their grammar, but nothing is built of them.
package indirect enum JSONSelection: Sendable {
    case everything
    /// Of an object these members, of any other value all of it.
    case members([String: JSONSelection])

    /// These members of an object, whole.
    package static func members(_ names: String...) -> JSONSelection {
        .members(Dictionary(uniqueKeysWithValues: names.map { ($0, .everything) }))
    }
}

extension JSON {
    /// Reads what is wanted of one JSON text in UTF-8, by RFC 8259. All of the text is checked.
    package init(
        parsing source: [UInt8], selecting selection: JSONSelection, file: String = "JSON"
    ) throws(JSONError) {
        do throws(JSONSyntaxError) {
            var reader = try JSONReader(source, mode: .strict)
            try reader.skipSpace()
            self = try reader.readValue(selection)
            try reader.skipSpace()
            guard reader.offset == source.count else { throw reader.unexpected(.end) }
        } catch {
            throw JSONError(error, in: source, file: file)
        }
    }
}
