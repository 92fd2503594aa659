/// A query by RFC 9535, parsed once and applied to any number of values.
package struct JSONPath: Sendable, Hashable {
    /// As it was written.
    package let text: String
    let segments: [PathSegment]

    /// Throws when the text is no well-formed and well-typed query (RFC 9535 section 2.1).
    package init(_ text: String) throws(JSONPathError) {
        var parser = PathParser(text)
        self.text = text
        segments = try parser.parseQuery()
    }

    /// Every node that the query selects, in the order of the RFC; a node may stand there twice.
    package func query(_ root: JSON) -> [JSONNode] {
        PathEvaluation(root: root).nodes(of: segments, from: JSONNode(location: .root, value: root))
    }

    /// The values of the selected nodes.
    package func values(in root: JSON) -> [JSON] { query(root).map(\.value) }

    /// Whether the query selects at most one node, whatever the value.
    package var isSingular: Bool { segments.allSatisfy(\.isSingular) }

    package static func == (left: JSONPath, right: JSONPath) -> Bool { left.text == right.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
