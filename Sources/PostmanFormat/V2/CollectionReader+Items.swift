import JSONTree

extension CollectionReader {
    /// Reads a list of items, which may also be a single one.
    mutating func items(_ json: JSON?, at location: JSONLocation) throws(PostmanFormatError) -> [CollectionItem] {
        guard let json, json.isTruthy else { return [] }
        switch json {
        case .object: return [try item(json, at: location)]
        case .array(let elements):
            var items: [CollectionItem] = []
            for (index, element) in elements.enumerated() where !element.isNull {
                items.append(try item(element, at: location.element(index)))
            }
            return items
        case .null, .bool, .number, .string:
            throw .unreadable(.items, kind: json.kind, at: place(location))
        }
    }

    private mutating func item(_ json: JSON, at location: JSONLocation) throws(PostmanFormatError) -> CollectionItem {
        guard json.object != nil else { throw .unreadable(.item, kind: json.kind, at: place(location)) }
        return json.isSet("item")
            ? .group(try group(json, at: location)) : .request(try request(json, at: location))
    }

    private mutating func group(_ json: JSON, at location: JSONLocation) throws(PostmanFormatError) -> ItemGroup {
        ItemGroup(
            id: identifier(json),
            name: json.label("name") ?? "",
            description: json.descriptionText,
            items: try items(json["item"], at: location.member("item")),
            events: events(json["event"], at: location.member("event")),
            auth: AuthDefinition(json: json["auth"]),
            behavior: ProtocolProfileBehavior(json: json["protocolProfileBehavior"]),
            location: origins.place(of: location))
    }

    private mutating func request(_ json: JSON, at location: JSONLocation) throws(PostmanFormatError) -> Item {
        Item(
            id: identifier(json),
            name: json.label("name") ?? "",
            description: json.descriptionText,
            request: try definition(json["request"], at: location.member("request")),
            events: events(json["event"], at: location.member("event")),
            responses: responses(json["response"], at: location.member("response")),
            behavior: ProtocolProfileBehavior(json: json["protocolProfileBehavior"]),
            location: origins.place(of: location))
    }

    private func definition(
        _ json: JSON?, at location: JSONLocation
    ) throws(PostmanFormatError) -> RequestDefinition {
        guard let request = RequestDefinition(json: json ?? .null, location: origins.place(of: location)) else {
            throw .unreadable(.request, kind: json?.kind ?? "null", at: place(location))
        }
        return request
    }

    private func responses(_ json: JSON?, at location: JSONLocation) -> [SavedResponse] {
        (json?.array ?? []).enumerated().compactMap { index, response in
            guard response.object != nil else { return nil }
            return SavedResponse(
                name: response.label("name") ?? "", json: response,
                location: origins.place(of: location.element(index)))
        }
    }

    /// The id in the file, or a new one.
    mutating func identifier(_ json: JSON) -> String {
        json.label("id") ?? json.label("_postman_id") ?? identifiers.next()
    }

    func place(_ location: JSONLocation) -> PostmanFormatError.Place {
        PostmanFormatError.Place(document: document, location: origins.place(of: location))
    }
}
