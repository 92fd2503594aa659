import JSONTree

/// The body of a request in format v1.
struct V1Body {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The body in format v2.1; nil for none.
    var converted: JSON? {
        guard let mode else { return nil }
        return .members([
            ("mode", .string(mode.rawValue)), (mode.rawValue, content(mode)), ("options", options),
            ("disabled", json.isSet("dataDisabled") ? true : nil),
        ])
    }

    /// The modes under their names in v2.1.
    private enum Mode: String {
        case raw, urlencoded, formdata, file, graphql

        /// Takes the names of v1.
        init?(v1 name: String) {
            switch name {
            case "raw": self = .raw
            case "urlencoded": self = .urlencoded
            case "params": self = .formdata
            case "binary": self = .file
            case "graphql": self = .graphql
            default: return nil
            }
        }
    }

    private var mode: Mode? {
        guard let mode = json["dataMode"] else { return inferredMode }
        return mode.string.flatMap(Mode.init(v1:))
    }

    private var inferredMode: Mode? {
        if json.present("rawModeData") != nil { return .raw }
        if json.present("graphqlModeData") != nil { return .graphql }
        switch json["data"] {
        case .string(let text) where !text.isEmpty: return .raw
        case .array(let parameters) where !parameters.isEmpty: return .formdata
        default: return nil
        }
    }

    private func content(_ mode: Mode) -> JSON? {
        switch mode {
        case .raw: rawData
        case .file: rawData.map { .members([("src", $0)]) }
        case .graphql: json.present("graphqlModeData")
        case .urlencoded: json["data"]?.string.map(JSON.string) ?? parameters
        case .formdata: parameters
        }
    }

    /// A text, or a list with the text alone.
    private var rawData: JSON? {
        if let list = json["rawModeData"]?.array { return list.count == 1 ? list[0] : nil }
        return json.present("rawModeData") ?? json["data"]?.string.map(JSON.string)
    }

    private var parameters: JSON {
        .array((json["data"]?.array ?? []).filter { $0.present("key") != nil }.map(Self.parameter))
    }

    /// The path of a file moves from `value` to `src`.
    private static func parameter(_ json: JSON) -> JSON {
        guard var object = json.object else { return json }
        if json["enabled"] == false { object["disabled"] = true }
        object["enabled"] = nil
        if json["type"] == "file", json.present("src") == nil, let path = json["value"] {
            object["src"] = path
            object["value"] = nil
        }
        return .object(object)
    }

    private var options: JSON? {
        guard let options = json["dataOptions"]?.object else { return nil }
        return .members(options.members.map { (Mode(v1: $0.name)?.rawValue ?? $0.name, $0.value) })
    }
}
