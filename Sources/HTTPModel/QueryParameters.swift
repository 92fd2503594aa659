/// The query of a URL as pairs, in order.
package struct QueryParameters: Sendable, Hashable {
    package struct Parameter: Sendable, Hashable {
        package var key: String
        /// Nil for a key alone; empty for a key with `=` and nothing behind it.
        package var value: String?

        package init(_ key: String, _ value: String?) {
            self.key = key
            self.value = value
        }
    }

    package var parameters: [Parameter]

    package init(_ parameters: [Parameter] = []) { self.parameters = parameters }

    /// Splits at `&`, each piece at its first `=`, outside tokens. Empty pieces are kept as empty keys, so `a&&b` comes
    /// back as it was. Nothing is decoded.
    package init(parsing query: String) {
        let text = TokenAwareText(query)
        parameters = text.split(text.all, at: UInt8(ascii: "&")).map { piece in
            guard let equals = text.firstIndex(of: UInt8(ascii: "="), in: piece) else {
                return Parameter(text.text(piece), nil)
            }
            return Parameter(
                text.text(piece.lowerBound..<equals), text.text(equals + 1..<piece.upperBound))
        }
    }

    /// The query without its `?`; nil when there is no parameter at all.
    ///
    /// What would separate is escaped: `&`, `#` and `=` in a key, `&` and `#` in a value. Tokens stay as they are.
    package var text: String? {
        guard !parameters.isEmpty else { return nil }
        return parameters.map { parameter in
            let key = Self.escaped(parameter.key, [UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "=")])
            guard let value = parameter.value else { return key }
            return key + "=" + Self.escaped(value, [UInt8(ascii: "&"), UInt8(ascii: "#")])
        }.joined(separator: "&")
    }

    private static func escaped(_ part: String, _ separators: [UInt8]) -> String {
        guard part.utf8.contains(where: separators.contains) else { return part }
        let source = TokenAwareText(part)
        var bytes: [UInt8] = []
        for (index, byte) in source.bytes.enumerated() {
            if separators.contains(byte), !source.isInToken(index) {
                bytes.appendPercentEncoded(byte)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
