/// Writes JSON the way JavaScript's `JSON.stringify` does: the same layout and escapes. Numbers keep their text.
package struct JSONWriter {
    private let indent: [UInt8]?
    private var depth: Int
    package private(set) var output: [UInt8]

    /// Writes behind what the output holds already, a value that stands in so many others.
    package init(appendingTo output: consuming [UInt8] = [], indent: JSONIndentation = .none, depth: Int = 0) {
        self.output = output
        self.indent = indent.unit
        self.depth = depth
    }

    package mutating func write(_ value: JSON) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let bool): output.append(contentsOf: bool ? "true".utf8 : "false".utf8)
        case .number(let number): output.append(contentsOf: number.text.utf8)
        case .string(let string): write(string)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    private mutating func write(_ elements: [JSON]) {
        output.append(ASCII.leftBracket)
        depth += 1
        for index in elements.indices {
            if index > 0 { output.append(ASCII.comma) }
            breakLine()
            write(elements[index])
        }
        depth -= 1
        if !elements.isEmpty { breakLine() }
        output.append(ASCII.rightBracket)
    }

    private mutating func write(_ object: JSONObject) {
        output.append(ASCII.leftBrace)
        depth += 1
        for index in object.members.indices {
            if index > 0 { output.append(ASCII.comma) }
            breakLine()
            write(object.members[index].name)
            output.append(ASCII.colon)
            if indent != nil { output.append(ASCII.space) }
            write(object.members[index].value)
        }
        depth -= 1
        if !object.members.isEmpty { breakLine() }
        output.append(ASCII.rightBrace)
    }

    private mutating func breakLine() {
        guard let indent else { return }
        output.append(ASCII.lineFeed)
        for _ in 0..<depth { output.append(contentsOf: indent) }
    }

    /// Writes a string with its quotes. Stretches that need no escape are copied whole.
    package mutating func write(_ string: String) {
        output.append(ASCII.doubleQuote)
        let bytes = string.utf8Span.span
        var start = 0
        for index in bytes.indices where Self.needsEscape(bytes[index]) {
            append(bytes.extracting(start..<index))
            writeEscaped(bytes[index])
            start = index + 1
        }
        append(bytes.extracting(start..<bytes.count))
        output.append(ASCII.doubleQuote)
    }

    private mutating func append(_ bytes: Span<UInt8>) {
        // SAFETY: the buffer is used inside the closure only.
        unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == ASCII.doubleQuote || byte == ASCII.backslash
    }

    /// Writes the escape of a byte that needs one.
    private mutating func writeEscaped(_ byte: UInt8) {
        output.append(ASCII.backslash)
        switch byte {
        case ASCII.backspace: output.append(UInt8(ascii: "b"))
        case ASCII.tab: output.append(UInt8(ascii: "t"))
        case ASCII.lineFeed: output.append(UInt8(ascii: "n"))
        case ASCII.formFeed: output.append(UInt8(ascii: "f"))
        case ASCII.carriageReturn: output.append(UInt8(ascii: "r"))
        case ASCII.doubleQuote, ASCII.backslash: output.append(byte)
        default: output.append(contentsOf: ((byte < 16 ? "u000" : "u00") + String(byte, radix: 16)).utf8)
        }
    }
}
