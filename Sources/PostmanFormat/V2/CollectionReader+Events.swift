import JSONTree

extension CollectionReader {
    /// Reads the events of a collection, folder or request. What is no event is skipped.
    mutating func events(_ json: JSON?, at location: JSONLocation) -> [Event] {
        switch json {
        case .array(let elements):
            var events: [Event] = []
            for (index, element) in elements.enumerated() {
                if let event = event(element, at: location.element(index)) { events.append(event) }
            }
            return events
        case .some(let single):
            return event(single, at: location).map { [$0] } ?? []
        case nil:
            return []
        }
    }

    private mutating func event(_ json: JSON, at location: JSONLocation) -> Event? {
        guard json.object != nil else { return nil }
        return Event(
            listen: Event.Listen(json["listen"]?.string ?? ""),
            script: script(json["script"] ?? .null),
            isDisabled: json.isSet("disabled"),
            location: origins.place(of: location))
    }

    /// A string or an array of lines in place of the script means its `exec`.
    private mutating func script(_ json: JSON) -> Script {
        switch json {
        case .string, .array: Script(id: identifiers.next(), text: json.scriptText)
        case .object:
            Script(
                id: identifier(json), type: json["type"]?.string ?? "text/javascript",
                text: json["exec"]?.scriptText ?? "", source: json.present("src").map(\.sourceText),
                packages: json.present("packages"), requests: json.present("requests"))
        case .null, .bool, .number: Script(id: identifiers.next(), text: "")
        }
    }
}

extension JSON {
    /// The code of an `exec`: a string, or an array of lines.
    fileprivate var scriptText: String {
        switch self {
        case .string(let text): text.withLineFeeds
        case .array(let lines): lines.map { $0.string ?? "" }.joined(separator: "\n")
        case .null, .bool, .number, .object: ""
        }
    }

    /// A `src`, which is a path, an address or a URL in parts.
    fileprivate var sourceText: String { string ?? self["raw"]?.string ?? anyText }
}

extension String {
    /// The text with each pair of carriage return and line feed turned into a line feed.
    fileprivate var withLineFeeds: String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        return split(separator: "\r\n" as Character, omittingEmptySubsequences: false).joined(separator: "\n")
    }
}
