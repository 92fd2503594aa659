package import Diagnostics
package import JSONTree

/// A collection file as it was read, of any format, with what there is to say about it.
package struct CollectionFile: Sendable {
    package enum Format: Sendable, Hashable {
        case v1
        /// v2.0 and v2.1, which one reader reads.
        case v2
    }

    package let collection: Collection
    package let format: Format
    /// Doubts that do not keep the collection from running, such as a schema version that nobody here knows.
    package let warnings: [Diagnostic]

    /// Reads a file. `identifiers` gives ids to what has none.
    package init(
        reading bytes: [UInt8], file: String, identifiers: IdentifierSource = IdentifierSource()
    ) throws(PostmanFormatError) {
        try self.init(document: .reading(bytes, file: file, as: .collection), identifiers: identifiers)
    }

    /// Reads a document that is already parsed.
    package init(
        document: JSONDocument, identifiers: IdentifierSource = IdentifierSource()
    ) throws(PostmanFormatError) {
        let (root, location) = try Self.unwrapped(document)
        if root.isFormatV1 {
            var converter = V1Collection(root, at: location)
            let (converted, origins) = converter.converted()
            var reader = CollectionReader(document: document, origins: origins, identifiers: identifiers)
            collection = try reader.collection(converted, at: .root)
            format = .v1
        } else {
            var reader = CollectionReader(document: document, origins: Origins(), identifiers: identifiers)
            collection = try reader.collection(root, at: location)
            format = .v2
        }
        warnings = CollectionWarnings(collection: collection, format: format).all
    }

    /// The collection itself, without the wrapper of Postman's API.
    static func unwrapped(
        _ document: JSONDocument
    ) throws(PostmanFormatError) -> (root: JSON, location: JSONLocation) {
        let root = document.root
        let place = PostmanFormatError.Place(document: document, location: .root)
        if let foreign = ForeignFormat(root: root, expecting: .collection) {
            throw .foreign(foreign, .collection, at: place)
        }
        guard root.object != nil else { throw .notAnObject(kind: root.kind, .collection, at: place) }
        guard !root.isFormatV1, let wrapped = root["collection"], wrapped.object != nil else { return (root, .root) }
        return (wrapped, JSONLocation.root.member("collection"))
    }
}

extension JSONDocument {
    /// Parses a file of Postman's: strict JSON, in whatever encoding it was saved.
    static func reading(
        _ bytes: [UInt8], file: String, as expected: PostmanFormatError.Expected
    ) throws(PostmanFormatError) -> JSONDocument {
        do {
            return try JSONDocument(parsing: TextDecoding.utf8(bytes), file: file)
        } catch {
            throw .invalidJSON(error.diagnostic, expected)
        }
    }
}
