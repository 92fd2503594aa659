/// The `printf` that writes bytes, whatever they are. Source: POSIX.1-2017, printf.
enum ShellPrint {
    static func command(_ word: ShellWord) -> [UInt8] {
        word.isText ? Array("printf '%s' ".utf8) + word.quoted : Array("printf ".utf8) + format(of: word)
    }

    /// In place of a word that quotes cannot hold, such as one with bytes beyond ASCII that are no UTF-8. It loses line
    /// feeds at its end.
    static func substitution(_ word: ShellWord) -> [UInt8] {
        Array("\"$(printf ".utf8) + format(of: word) + Array(")\"".utf8)
    }

    /// The format with its escapes, and the variables that fill it.
    private static func format(of word: ShellWord) -> [UInt8] {
        var format: [UInt8] = []
        var arguments: [UInt8] = []
        for piece in word.pieces {
            switch piece {
            case .bytes(let bytes):
                // A dash at the start would begin an option.
                for byte in bytes { format += byte == dash && format.isEmpty ? octal(byte) : escaped(byte) }
            case .variable(let name):
                format += Array("%s".utf8)
                arguments += Array(" \"$\(name)\"".utf8)
            }
        }
        return Array("'".utf8) + format + Array("'".utf8) + arguments
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "%"): Array("%%".utf8)
        case UInt8(ascii: "\\"): Array("\\\\".utf8)
        case 0x0A: Array("\\n".utf8)
        case 0x0D: Array("\\r".utf8)
        case 0x20...0x7E where byte != UInt8(ascii: "'"): [byte]
        default: octal(byte)
        }
    }

    private static let dash = UInt8(ascii: "-")

    /// Three digits, so that a digit behind them does not belong to them.
    private static func octal(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "\\"), digit(byte >> 6), digit(byte >> 3 & 7), digit(byte & 7)]
    }

    private static func digit(_ value: UInt8) -> UInt8 { UInt8(ascii: "0") + value }
}

extension ShellWord {
    /// Whether quotes can hold it in a file that people read: UTF-8 without zero bytes and carriage returns.
    var isText: Bool {
        pieces.allSatisfy { piece in
            switch piece {
            case .bytes(let bytes): !bytes.contains(0) && !bytes.contains(0x0D) && bytes.isUTF8
            case .variable: true
            }
        }
    }
}

extension [UInt8] {
    var isUTF8: Bool { String(validating: self, as: UTF8.self) != nil }
}
