extension JSONLocation: CustomStringConvertible {
    /// The path in shorthand form, `$.item[0].request.url`; a name that is no identifier stands in brackets and quotes.
    package var description: String {
        steps.reduce(into: "$") { path, step in
            switch step {
            case .member(let name) where Self.isShorthand(name): path += "." + name
            case .member, .element: path += Self.bracketed(step)
            }
        }
    }

    /// The normalized path of RFC 9535 section 2.7: `$['item'][0]`.
    package var normalizedPath: String { steps.reduce(into: "$") { $0 += Self.bracketed($1) } }

    /// member-name-shorthand of RFC 9535 section 2.5.1.
    private static func isShorthand(_ name: String) -> Bool {
        guard let first = name.utf8.first, !first.isDigit else { return false }
        return name.utf8.allSatisfy { $0.isWordByte && $0 != UInt8(ascii: "$") }
    }

    private static func bracketed(_ step: Step) -> String {
        switch step {
        case .member(let name): "['" + name.unicodeScalars.map(escaped).joined() + "']"
        case .element(let index): "[\(index)]"
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\u{08}": "\\b"
        case "\t": "\\t"
        case "\n": "\\n"
        case "\u{0C}": "\\f"
        case "\r": "\\r"
        case "'", "\\": "\\\(scalar)"
        case "\0"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }
}
