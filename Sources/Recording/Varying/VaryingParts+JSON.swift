import JSONTree

extension VaryingParts {
    /// The member `varies` of a recording: for each part the texts that stay, with a gap between each two; nil where
    /// nothing varies.
    var json: JSON? {
        var object = JSONObject()
        if let address { object["url"] = address.json }
        if isQueryUnknown { object["query"] = true } else if !query.isEmpty { object["query"] = Self.json(query) }
        if !fields.isEmpty { object["headers"] = Self.json(fields) }
        switch body {
        case .same: break
        case .anything: object["body"] = true
        case .text(let pattern): object["body"] = ["text": pattern.json]
        case .form(let pairs): object["body"] = ["form": Self.json(pairs)]
        case .json(let values): object["body"] = ["json": Self.json(values)]
        }
        return object.members.isEmpty ? nil : .object(object)
    }

    /// Takes what it understands.
    init(json: JSONView?) {
        self.init()
        guard let json else { return }
        address = json["url"].flatMap(TextPattern.init(json:))
        isQueryUnknown = json["query"]?.bool ?? false
        query = Self.named(json["query"])
        fields = Self.named(json["headers"])
        let body = json["body"]
        if body?.bool == true {
            self.body = .anything
        } else if let pattern = body?["text"].flatMap(TextPattern.init(json:)) {
            self.body = .text(pattern)
        } else if let form = body?["form"] {
            self.body = .form(Self.named(form))
        } else if let values = body?["json"] {
            self.body = .json(Self.named(values))
        }
    }

    private static func json(_ parts: [Named]) -> JSON {
        .object(JSONObject(members: parts.map { .init(name: $0.name, value: $0.value.json) }))
    }

    private static func named(_ json: JSONView?) -> [Named] {
        json?.members?.compactMap { name, value in
            TextPattern(json: value).map { Named(name: name, value: $0) }
        } ?? []
    }
}

extension TextPattern {
    fileprivate var json: JSON { .array(pieces.map(JSON.string)) }

    fileprivate init?(json: JSONView) {
        guard let pieces = json.elements?.map(\.string), !pieces.contains(nil), pieces.count > 1 else { return nil }
        self.init(pieces.compactMap(\.self))
    }
}
