/// One word of a POSIX shell command: bytes as they are, and references to variables between them.
/// Source: POSIX.1-2017, Shell Command Language, 2.2 Quoting.
struct ShellWord: Hashable {
    enum Piece: Hashable {
        case bytes([UInt8])
        /// The name of a variable.
        case variable(String)
    }

    var pieces: [Piece]

    init(_ pieces: [Piece]) { self.pieces = pieces }

    init(_ text: String) { pieces = [.bytes(Array(text.utf8))] }

    var hasVariables: Bool {
        pieces.contains { piece in
            switch piece {
            case .bytes: false
            case .variable: true
            }
        }
    }

    static func + (left: ShellWord, right: ShellWord) -> ShellWord {
        guard case .bytes(let end)? = left.pieces.last, case .bytes(let start)? = right.pieces.first else {
            return ShellWord(left.pieces + right.pieces)
        }
        // One stretch, so that it is quoted as one.
        return ShellWord(left.pieces.dropLast() + [.bytes(end + start)] + right.pieces.dropFirst())
    }

    /// As it stands in a command line: quoted where it must be. It must hold no zero byte.
    var quoted: [UInt8] {
        if pieces.isEmpty { return Array("''".utf8) }
        return pieces.flatMap { piece in
            switch piece {
            case .bytes(let bytes): bytes.isEmpty && pieces.count > 1 ? [] : Self.quoted(bytes)
            case .variable(let name): Array("\"$\(name)\"".utf8)
            }
        }
    }

    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        if !bytes.isEmpty, bytes.allSatisfy(isPlain) { return bytes }
        var quoted: [UInt8] = [apostrophe]
        for byte in bytes {
            // Nothing is special between apostrophes but the apostrophe itself.
            if byte == apostrophe { quoted += Array("'\\''".utf8) } else { quoted.append(byte) }
        }
        return quoted + [apostrophe]
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
            UInt8(ascii: "_"), UInt8(ascii: "@"):
            true
        default: false
        }
    }
}
