/// Brings host names into the form in which they are looked up and sent. A name that cannot be converted stays as it is:
/// the name lookup will say so.
enum HTTPHost {
    static func converted(_ host: String) -> String {
        if host.utf8.allSatisfy(isPlain) {
            return IPv4Address(host) == nil ? IPv4Address(anyForm: host)?.text ?? host : host
        }
        if host.utf8.first == UInt8(ascii: "[") { return host.lowercased() }
        let decoded = percentDecoded(host) ?? host
        let mapped = mapped(decoded)
        guard !mapped.isEmpty, mapped.allSatisfy({ !forbidden.contains($0) && $0.value > 0x20 && $0 != "\u{7F}" })
        else {
            return host
        }
        var labels: [String] = []
        for label in mapped.split(separator: ".", omittingEmptySubsequences: false) {
            guard let ascii = ASCIIForm.of(label) else { return host }
            labels.append(ascii)
        }
        let name = labels.joined(separator: ".")
        return IPv4Address(anyForm: name)?.text ?? name
    }

    /// Source: https://url.spec.whatwg.org/#forbidden-domain-code-point
    private static let forbidden: Set<Unicode.Scalar> = [
        "#", "/", ":", "<", ">", "?", "@", "[", "\\", "]", "^", "|", "%",
    ]

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Lower case, full-width letters as plain ones, every kind of full stop as a dot, invisible characters left out: the
    /// part of UTS 46 that names in use need.
    private static func mapped(_ host: String) -> [Unicode.Scalar] {
        host.lowercased().unicodeScalars.compactMap { scalar in
            switch scalar.value {
            case 0x3002, 0xFF0E, 0xFF61: "."
            case 0xFF01...0xFF5E:
                Unicode.Scalar(scalar.value - 0xFEE0)?.properties.lowercaseMapping.unicodeScalars.first
            case 0xAD, 0x200B, 0x2060, 0xFEFF: nil
            default: scalar
            }
        }
    }

    private static func percentDecoded(_ host: String) -> String? {
        guard host.utf8.contains(UInt8(ascii: "%")) else { return host }
        let source = Array(host.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let value = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private enum ASCIIForm {
        static func of(_ label: ArraySlice<Unicode.Scalar>) -> String? {
            if label.allSatisfy(\.isASCII) {
                var text = ""
                text.unicodeScalars.append(contentsOf: label)
                return text
            }
            return Punycode.encode(Array(label)).map { "xn--" + $0 }
        }
    }
}
