/// A JSON value that stands in a text and is read when it is asked for. It looks like `JSON`, costs next to nothing as long as
/// little of it is wanted, and keeps the whole text in memory as long as it lives.
package struct JSONView: Sendable {
    private let outline: JSONOutline
    private let index: Int

    private init(_ outline: JSONOutline, _ index: Int) { (self.outline, self.index) = (outline, index) }

    /// The value that was outlined in a text.
    init(_ outline: JSONOutline) { self.init(outline, 0) }

    /// Reads what is wanted of one JSON text in UTF-8, by RFC 8259. All of the text is checked; it may have up to 4 GiB.
    package init(
        parsing text: [UInt8], selecting selection: JSONSelection = .everything, file: String = "JSON"
    ) throws(JSONError) {
        do throws(JSONSyntaxError) {
            var reader = try JSONReader(text, mode: .strict)
            try reader.skipSpace()
            self.init(try reader.outline(selection))
            try reader.skipSpace()
            guard reader.offset == text.count else { throw reader.unexpected(.end) }
        } catch {
            throw JSONError(error, in: text, file: file)
        }
    }

    private var node: JSONOutline.Node { outline.nodes[index] }

    private var first: UInt8 { outline.bytes[node.range.lowerBound] }
}

extension JSONView {
    package var isObject: Bool { first == ASCII.leftBrace }

    package var isNull: Bool { first == UInt8(ascii: "n") }

    package var bool: Bool? {
        switch first {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: nil
        }
    }

    package var number: JSONNumber? {
        guard first == ASCII.minus || first.isDigit else { return nil }
        return JSONNumber(uncheckedText: source)
    }

    /// Where the value stands in the text, in bytes.
    package var range: Range<Int> { node.range }

    /// The text of the value as it stands there.
    package var source: String { String(decoding: outline.bytes[range], as: UTF8.self) }

    /// The same in UTF-8.
    package var bytes: [UInt8] { Array(outline.bytes[range]) }

    package var string: String? { first == ASCII.doubleQuote ? node.string(in: outline.bytes) : nil }

    /// The text of a string in UTF-8.
    package var utf8: [UInt8]? { first == ASCII.doubleQuote ? node.utf8(in: outline.bytes) : nil }

    /// The last member of that name of an object; nil for a missing member or any other kind of value.
    package subscript(name: String) -> JSONView? {
        guard isObject else { return nil }
        let (bytes, nodes) = (outline.bytes, outline.nodes)
        let name = name.utf8Span.span
        var found: Int?
        var child = index + 1
        while child < nodes[index].next {
            if nodes[child].isString(name, in: bytes.span) { found = child + 1 }
            child = Int(nodes[child + 1].next)
        }
        return found.map { JSONView(outline, $0) }
    }
}

extension JSONView {
    /// The elements of an array in their order.
    package struct Elements: Sequence, IteratorProtocol {
        private let outline: JSONOutline
        private var index: Int
        private let end: Int

        fileprivate init(of view: JSONView) {
            (outline, index, end) = (view.outline, view.index + 1, Int(view.node.next))
        }

        package mutating func next() -> JSONView? {
            guard index < end else { return nil }
            defer { index = Int(outline.nodes[index].next) }
            return JSONView(outline, index)
        }
    }

    /// Nil for what is no array.
    package var elements: Elements? { first == ASCII.leftBracket ? Elements(of: self) : nil }

    /// The members of an object in their order.
    package struct Members: Sequence, IteratorProtocol {
        private let outline: JSONOutline
        private var index: Int
        private let end: Int

        fileprivate init(of view: JSONView) {
            (outline, index, end) = (view.outline, view.index + 1, Int(view.node.next))
        }

        package mutating func next() -> (name: String, value: JSONView)? {
            guard index < end else { return nil }
            let value = index + 1
            defer { index = Int(outline.nodes[value].next) }
            return (outline.nodes[index].string(in: outline.bytes), JSONView(outline, value))
        }
    }

    /// Nil for what is no object.
    package var members: Members? { isObject ? Members(of: self) : nil }
}
