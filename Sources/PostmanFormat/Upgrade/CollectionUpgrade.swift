package import Diagnostics
import JSONTree

/// A collection file of any format as a file of format v2.1 that runs the same. Only what the format asks for is changed.
///
/// A file that says it is v2.1 stays byte for byte, a byte-order mark and the wrapper of Postman's API left out. Of others
/// the order of members, unknown members and the spelling of numbers stay.
package struct CollectionUpgrade: Sendable {
    /// In UTF-8, laid out as the file that was read.
    package let text: [UInt8]
    /// Doubts about the collection, but none about the age of its format.
    package let warnings: [Diagnostic]

    /// - Parameter file: The name for messages.
    package init(reading bytes: [UInt8], file: String) throws(PostmanFormatError) {
        let document = try JSONDocument.reading(bytes, file: file, as: .collection)
        // What cannot be run cannot be converted either.
        let read = try CollectionFile(document: document)
        let (root, location) = try CollectionFile.unwrapped(document)
        warnings = CollectionWarnings(collection: read.collection, format: read.format).noRequests.map { [$0] } ?? []
        let isCurrent = read.format == .v2 && root.isLabelledV21
        guard !isCurrent || location != .root else {
            text = document.source
            return
        }
        let upgraded =
            switch read.format {
            case _ where isCurrent: root
            case .v1: V20Upgrade(V1Collection.converted(root, at: location)).converted
            case .v2: V20Upgrade(root).converted
            }
        text = JSONTextStyle(document.source).file(upgraded)
    }
}

extension V1Collection {
    fileprivate static func converted(_ root: JSON, at location: JSONLocation) -> JSON {
        var collection = V1Collection(root, at: location)
        return collection.converted().collection
    }
}

extension JSON {
    fileprivate var isLabelledV21: Bool {
        guard let schema = self["info"]?["schema"]?.string else { return false }
        return SchemaVersion(schema).name.hasPrefix("v2.1")
    }
}
