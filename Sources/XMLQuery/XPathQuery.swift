package import Diagnostics
import HTTPModel
import RunModel

/// Evaluates XPath 1.0 on XML and HTML with libxml2.
///
/// A document is XML unless its media type says HTML, or it begins like a tag and is no well-formed XML. In XML the
/// prefixes that the root element declares can be used, and `_` stands for its default namespace. HTML has element names
/// in lower case and no namespaces.
package struct XPathQuery: XPathEvaluating {
    /// Bytes past which a document is refused: the tree takes a multiple of them.
    package static let maxDocumentSize = 64 << 20

    package init() {}

    package func evaluate(
        _ expression: String, in document: [UInt8], contentType: String?
    ) throws(Diagnostic) -> [String] {
        do {
            return try texts(expression, document, contentType.flatMap { MediaType($0) })
        } catch {
            throw error.diagnostic
        }
    }

    private func texts(
        _ expression: String, _ document: [UInt8], _ type: MediaType?
    ) throws(XMLQueryError) -> [String] {
        guard document.count <= Self.maxDocumentSize else { throw .tooLarge(limit: Self.maxDocumentSize) }
        let library = try LibXML2.load()
        let encoding = type?.parameter("charset")
        if let type, type.type == "text", type.subtype == "html" {
            return try XMLDocument.parse(document, as: .html, encoding: encoding ?? Self.encoding(document), library)
                .evaluate(expression)
        }
        do {
            return try XMLDocument.parse(document, as: .xml, encoding: encoding, library).evaluate(expression)
        } catch {
            guard case .malformed = error, Self.beginsLikeTag(document) else { throw error }
            return try XMLDocument.parse(document, as: .html, encoding: encoding ?? Self.encoding(document), library)
                .evaluate(expression)
        }
    }

    private static func beginsLikeTag(_ document: [UInt8]) -> Bool {
        document.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "<")
    }

    /// UTF-8 where the bytes are that; otherwise the document's own word counts.
    private static func encoding(_ document: [UInt8]) -> String? {
        String(validating: document, as: UTF8.self) == nil ? nil : "UTF-8"
    }
}
