import JSONTree
import Variables

extension HeaderEntry {
    /// Reads `header`: an array of entries, a text of lines, or an object of names and values.
    static func list(_ json: JSON?) -> [HeaderEntry] {
        switch json {
        case .array(let elements): elements.compactMap(HeaderEntry.init(json:))
        case .string(let text): lines(text)
        case .object(let object):
            object.members.map { HeaderEntry(key: Template($0.name), value: Template($0.value.anyText)) }
        case .null, .bool, .number, nil: []
        }
    }

    /// Reads one entry: an object, or a string `Name: value`.
    private init?(json: JSON) {
        switch json {
        case .object:
            self.init(
                key: Template(json.present("key")?.plainText ?? ""), value: Template(json["value"]?.anyText ?? ""),
                isDisabled: json.isSet("disabled"))
        case .string(let line):
            let name = line.prefix { $0 != ":" }
            self.init(
                key: Template(name.trimmingBlanks), value: Template(line.dropFirst(name.count + 1).trimmingBlanks))
        case .null, .bool, .number, .array: return nil
        }
    }

    /// Reads a text of lines. Lines without a colon in or behind their first word are skipped. As in Postman, the name ends at the last colon of the first word.
    static func lines(_ text: String) -> [HeaderEntry] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let word = line.prefix { !$0.isWhitespace }
            guard let colon = word.lastIndex(of: ":"), colon > word.startIndex else { return nil }
            return HeaderEntry(
                key: Template(String(line[..<colon])), value: Template(line[line.index(after: colon)...].trimmingBlanks)
            )
        }
    }
}
