extension JSON {
    /// The value as JSON text: on one line without blanks, or with that many blanks for each level.
    package func text(indent: Int? = nil) -> String {
        String(decoding: utf8(indent: indent), as: UTF8.self)
    }

    package func utf8(indent: Int? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes, indent: indent, depth: 0)
        return bytes
    }

    private func write(into bytes: inout [UInt8], indent: Int?, depth: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let number): bytes += number.text.utf8
        case .string(let text): Self.write(text, into: &bytes)
        case .array(let elements):
            Self.writeList(elements, "[", "]", into: &bytes, indent: indent, depth: depth) { element, bytes in
                element.write(into: &bytes, indent: indent, depth: depth + 1)
            }
        case .object(let object):
            Self.writeList(object.members, "{", "}", into: &bytes, indent: indent, depth: depth) { member, bytes in
                Self.write(member.name, into: &bytes)
                bytes += (indent == nil ? ":" : ": ").utf8
                member.value.write(into: &bytes, indent: indent, depth: depth + 1)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], _ open: String, _ close: String, into bytes: inout [UInt8], indent: Int?, depth: Int,
        _ writeElement: (Element, inout [UInt8]) -> Void
    ) {
        bytes += open.utf8
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(into: &bytes, indent: indent, depth: depth + 1)
            writeElement(element, &bytes)
        }
        if !elements.isEmpty { breakLine(into: &bytes, indent: indent, depth: depth) }
        bytes += close.utf8
    }

    private static func breakLine(into bytes: inout [UInt8], indent: Int?, depth: Int) {
        guard let indent else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indent * depth))
    }

    private static func write(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x08: bytes += "\\b".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
