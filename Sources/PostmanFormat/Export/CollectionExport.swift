package import JSONTree

/// A collection as newman's `--export-collection` writes it. What scripts set in collection variables is not in it.
package struct CollectionExport: Sendable {
    private let collection: JSON

    /// - Parameter collection: The collection in format v2.1.
    package init(_ collection: JSON) { self.collection = collection }

    package func json(_ stamp: ExportStamp) -> JSON {
        var object = collection.object ?? JSONObject()
        object["name"] = object["name"] ?? "collection"
        object.mark(as: "collection", stamp)
        return .object(object)
    }
}
