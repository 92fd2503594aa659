import JSONTree

/// The headers of a request in format v1: lines of text, or a list, or both.
struct V1Headers {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The headers in format v2.1: those of the list, then those that only the text has.
    var converted: JSON {
        let listed = (json["headerData"]?.array ?? []).compactMap(Header.init(json:))
        let names = Set(listed.map(\.name))
        let written = (json["headers"]?.string ?? "").split(whereSeparator: \.isNewline).compactMap(Header.init(line:))
        return .array((listed + written.filter { !names.contains($0.name) }).map(\.json))
    }

    private struct Header {
        var name: String
        var value: JSON
        var isDisabled: Bool

        init?(json: JSON) {
            guard json.object != nil else { return nil }
            self.init(name: json["key"]?.plainText ?? "", value: json["value"] ?? "")
            isDisabled = isDisabled || json["enabled"] == false || json.isSet("disabled")
        }

        init?(line: Substring) {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            self.init(
                name: line[..<colon].trimmingBlanks, value: .string(line[line.index(after: colon)...].trimmingBlanks))
        }

        /// Two slashes before a name switch the header off.
        private init(name: String, value: JSON) {
            isDisabled = name.hasPrefix("//")
            self.name = isDisabled ? name.dropFirst(2).trimmingBlanks : name
            self.value = value
        }

        var json: JSON {
            .members([("key", .string(name)), ("value", value), ("disabled", isDisabled ? true : nil)])
        }
    }
}
