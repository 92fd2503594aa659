import JSONTree
import Variables

/// Reads a collection in format v2.0 or v2.1: one lenient reader for both, since files mix their styles.
struct CollectionReader {
    /// The file as it was read, for places in messages.
    let document: JSONDocument
    /// Says where a value of the collection stands in the document, when the collection is not the document itself.
    let origins: Origins
    var identifiers: IdentifierSource

    /// Reads the collection from the value that holds `info` and `item`.
    mutating func collection(_ root: JSON, at location: JSONLocation) throws(PostmanFormatError) -> Collection {
        Collection(
            info: info(root),
            items: try items(root["item"], at: location.member("item")),
            events: events(root["event"], at: location.member("event")),
            variables: Variable.list(root["variable"]),
            auth: AuthDefinition(json: root["auth"]),
            behavior: ProtocolProfileBehavior(json: root["protocolProfileBehavior"]),
            document: document,
            location: origins.place(of: location))
    }

    private mutating func info(_ root: JSON) -> CollectionInfo {
        let info = root["info"] ?? .null
        return CollectionInfo(
            id: info.label("_postman_id") ?? info.label("id") ?? identifiers.next(),
            name: info.label("name") ?? "",
            description: info.descriptionText,
            version: info.version,
            schema: info["schema"]?.string)
    }
}

extension JSON {
    /// `version` as text; the schema also allows an object of its three numbers.
    fileprivate var version: String? {
        guard let version = present("version") else { return nil }
        guard let major = version.label("major") else { return version.plainText }
        return [major, version.label("minor") ?? "0", version.label("patch") ?? "0"].joined(separator: ".")
    }
}
