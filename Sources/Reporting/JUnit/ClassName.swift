/// The name of a class made from the name of a suite, as newman makes it: `Catalogue / Search by author` becomes
/// `CatalogueSearchByAuthor`.
enum ClassName {
    /// Empty where the name has no letter and no digit of ASCII.
    static func make(_ name: String) -> String {
        words(of: named(name)).map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
    }

    /// Signs that XML escapes take part under their names.
    private static func named(_ name: String) -> [UInt8] {
        var text: [UInt8] = []
        for scalar in name.unicodeScalars {
            switch scalar {
            case "&": text += " amp ".utf8
            case "<": text += " lt ".utf8
            case ">": text += " gt ".utf8
            case "\"": text += " quot ".utf8
            case "'", "\u{2019}": break
            default: text += (plain[scalar] ?? (scalar.isASCII ? String(scalar) : " ")).utf8
            }
        }
        return text
    }

    /// Words end where letters meet digits, at a capital behind a small letter, before the last capital of several that a
    /// small letter follows, and at everything else.
    private static func words(of text: [UInt8]) -> [String] {
        var words: [[UInt8]] = []
        var last = Kind.other
        for (index, byte) in text.enumerated() {
            let kind = Kind(byte)
            defer { last = kind }
            guard kind != .other else { continue }
            let next = index + 1 < text.count ? Kind(text[index + 1]) : .other
            let continues =
                switch (last, kind) {
                case (.capital, .capital): next != .small
                case (.capital, .small), (.small, .small), (.digit, .digit): true
                default: false
                }
            if continues { words[words.count - 1].append(byte) } else { words.append([byte]) }
        }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }

    private enum Kind {
        case small, capital, digit, other

        init(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .small
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .capital
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
            default: self = .other
            }
        }
    }

    /// Letters of Latin-1 without their marks.
    private static let plain: [Unicode.Scalar: String] = {
        let rows = [
            "ÀÁÂÃÄÅ": "A", "àáâãäå": "a", "Ç": "C", "ç": "c", "Ð": "D", "ð": "d", "ÈÉÊË": "E", "èéêë": "e",
            "ÌÍÎÏ": "I", "ìíîï": "i", "Ñ": "N", "ñ": "n", "ÒÓÔÕÖØ": "O", "òóôõöø": "o", "ÙÚÛÜ": "U", "ùúûü": "u",
            "Ý": "Y", "ýÿ": "y", "Æ": "Ae", "æ": "ae", "Þ": "Th", "þ": "th", "ß": "ss",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (letters, letter) in rows { for scalar in letters.unicodeScalars { table[scalar] = letter } }
        return table
    }()
}
