/// What a collection says about itself.
package struct CollectionInfo: Sendable, Hashable {
    /// `_postman_id` or `id` of the file, or generated.
    package var id: String
    /// Empty when the file names none.
    package var name: String
    package var description: String?
    package var version: String?
    /// The address of the schema that the file claims to follow. Never checked.
    package var schema: String?

    package init(
        id: String, name: String, description: String? = nil, version: String? = nil, schema: String? = nil
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.version = version
        self.schema = schema
    }
}
