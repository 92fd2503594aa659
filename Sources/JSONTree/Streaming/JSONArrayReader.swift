/// Reads the elements of one JSON array, strictly by RFC 8259, one at a time from a text that may be larger than memory.
package struct JSONArrayReader: Sendable {
    private enum Place {
        /// Before the opening bracket.
        case start
        /// Behind an element.
        case element
        /// Behind the closing bracket.
        case end
    }

    /// What a try with the bytes at hand came to.
    private enum Outcome {
        case element(JSON)
        case end
        /// The text is another value.
        case notAnArray(kind: String)
    }

    private var text: TextWindow
    private var place = Place.start
    /// How many elements were read.
    package private(set) var count = 0

    package init(_ source: any ByteSource, file: String, limit: Int = TextWindow.defaultLimit) {
        text = TextWindow(source, file: file, limit: limit)
    }

    /// The next element; nil behind the last one, once nothing but space follows the array.
    package mutating func next() throws(JSONStreamError) -> JSON? {
        while true {
            switch attempt() {
            case .success(let (outcome, end)): return try take(outcome, end)
            case .failure(let error):
                throw .invalid(JSONError(error.problem, at: text.completeStretch(error.range)), in: location)
            case nil:
                do {
                    try text.readOn()
                } catch {
                    throw .text(error, in: location)
                }
            }
        }
    }

    private var location: JSONLocation { .root.element(count) }

    /// Tries with the bytes at hand; nil when they end too early.
    private func attempt() -> Result<(Outcome, end: Int), JSONSyntaxError>? {
        var reader = JSONReader(valid: text.bytes, offset: text.offset)
        do {
            let outcome = try read(&reader)
            return reader.offset < text.bytes.count || text.isComplete ? .success((outcome, reader.offset)) : nil
        } catch {
            return error.range.upperBound < text.bytes.count || text.isComplete ? .failure(error) : nil
        }
    }

    private mutating func take(_ outcome: Outcome, _ offset: Int) throws(JSONStreamError) -> JSON? {
        text.offset = offset
        switch outcome {
        case .notAnArray(let kind): throw .notAnArray(kind: kind)
        case .end:
            place = .end
            return nil
        case .element(let value):
            place = .element
            count += 1
            return value
        }
    }

    /// Reads an element and the space behind it, or the end of the text. Fails at the end of the bytes when they are cut.
    private func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Outcome {
        try reader.skipSpace()
        switch place {
        case .start:
            guard reader.current == ASCII.leftBracket else { return .notAnArray(kind: try reader.readText().kind) }
            reader.offset += 1
            try reader.skipSpace()
            if reader.current == ASCII.rightBracket { return try end(&reader) }
        case .element:
            if reader.current == ASCII.rightBracket { return try end(&reader) }
            guard reader.current == ASCII.comma else { throw reader.unexpected(.commaOrBracket) }
            reader.offset += 1
            try reader.skipSpace()
            if reader.current == ASCII.rightBracket { throw reader.trailingComma(before: "]") }
        case .end:
            return .end
        }
        let value = try reader.readValue()
        try reader.skipSpace()
        return .element(value)
    }

    private func end(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Outcome {
        reader.offset += 1
        try reader.skipSpace()
        guard reader.offset == reader.bytes.count else { throw reader.unexpected(.end) }
        return .end
    }
}
