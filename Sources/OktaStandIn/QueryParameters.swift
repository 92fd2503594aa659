import Digests

/// The parameters of a query, decoded. A blank may be written `%20` or `+`.
struct QueryParameters: Sendable {
    private var pairs: [(name: String, value: String)] = []

    init(_ query: String?) {
        guard let query, !query.isEmpty else { return }
        for part in query.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append((Self.decode(halves[0]), halves.count > 1 ? Self.decode(halves[1]) : ""))
        }
    }

    /// The value of the first parameter of that name.
    subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// `true` or `false` in any case; nil when the parameter is absent or says something else.
    func bool(_ name: String) -> Bool? {
        switch self[name]?.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }

    private static func decode(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "%") }) else {
            return String(text)
        }
        return PercentEncoding.decode(String(text.map { $0 == "+" ? " " : $0 }))
    }

    /// Encodes as Okta's `Link` lines do: `application/x-www-form-urlencoded`, a blank as `+`.
    static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "*"):
                bytes.append(byte)
            case 0x20: bytes.append(UInt8(ascii: "+"))
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
