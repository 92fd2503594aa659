import JSONTree
import Variables

/// How the entries of an environment's list are laid out: like the last one, or like the rest of the file.
struct EnvironmentEntryStyle {
    private let style: JSONTextStyle
    /// The blanks in front of an entry on a line of its own.
    private let blanks: [UInt8]
    private let isOnOneLine: Bool
    /// What stands inside the braces of an entry on one line.
    private let padding: [UInt8]
    /// What stands behind a colon or comma of an entry on one line, and between such entries.
    let space: [UInt8]
    /// What stands between the brackets of an empty list and its first entry, and behind its last one.
    let start: [UInt8]
    let end: [UInt8]

    /// - Parameters:
    ///   - list: Where the list starts in the source.
    ///   - entry: The last entry; nil for none.
    init(_ source: [UInt8], list: Int, entry: Range<Int>?) {
        style = JSONTextStyle(source)
        let listBlanks = Self.blanks(ofLineAt: list, in: source)
        start = style.lineBreak(listBlanks, levels: 1)
        end = style.lineBreak(listBlanks)
        guard let entry else {
            blanks = Array(style.lineBreak(listBlanks, levels: 1).drop { $0 == 0x0D || $0 == 0x0A })
            isOnOneLine = style.isOnOneLine
            (padding, space) = ([], [])
            return
        }
        let text = source[entry]
        blanks = Self.blanks(ofLineAt: entry.lowerBound, in: source)
        isOnOneLine = !text.contains(0x0A)
        padding = text.dropFirst().first == UInt8(ascii: " ") ? [UInt8(ascii: " ")] : []
        let colon = text.firstIndex(of: UInt8(ascii: ":"))
        space = colon.map { text[($0 + 1)...].first == UInt8(ascii: " ") } ?? false ? [UInt8(ascii: " ")] : []
    }

    private static func blanks(ofLineAt offset: Int, in source: [UInt8]) -> [UInt8] {
        let start = source[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONTextStyle.blanks(source[start...offset])
    }

    /// A new entry, as Postman writes them.
    func text(_ variable: Variable) -> [UInt8] {
        text(
            JSONObject([
                ("key", .string(variable.key)), ("value", variable.value ?? ""),
                ("type", .string(variable.type ?? (variable.isSecret ? "secret" : "default"))), ("enabled", true),
            ]))
    }

    /// An entry that was there, with another value and, if that changed, another type.
    func text(_ entry: [UInt8], with variable: Variable, was old: Variable?) -> [UInt8] {
        var text = replacing("value", with: variable.value ?? "", in: entry)
        if let type = variable.type, type != old?.type { text = replacing("type", with: .string(type), in: text) }
        return text
    }

    /// Where the entry has no such member yet, the whole of it is laid out anew.
    private func replacing(_ name: String, with value: JSON, in entry: [UInt8]) -> [UInt8] {
        guard let document = try? JSONDocument(parsing: entry, file: ""), var object = document.root.object else {
            return entry
        }
        if let range = document.range(of: JSONLocation.root.member(name)) {
            return Array(entry[..<range.lowerBound]) + value.utf8() + entry[range.upperBound...]
        }
        object[name] = value
        return text(object)
    }

    private func text(_ object: JSONObject) -> [UInt8] {
        guard isOnOneLine else { return style.text(.object(object), blanks: blanks) }
        let members = object.members.map { member in
            JSON.string(member.name).utf8() + [UInt8(ascii: ":")] + space + member.value.utf8()
        }
        let inner = members.joined(separator: [UInt8(ascii: ",")] + space)
        return [UInt8(ascii: "{")] + padding + Array(inner) + padding + [UInt8(ascii: "}")]
    }
}
