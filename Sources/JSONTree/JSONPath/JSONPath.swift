/// A JSONPath query (RFC 9535): what to find in a value.
///
/// Two are equal when they are written alike.
package struct JSONPath: Sendable {
    package let text: String
    let segments: [JSONPathSegment]

    /// Reads a query and checks that its functions are used as they are typed (RFC 9535 section 2.4.3).
    package init(_ text: String) throws(JSONPathError) {
        var parser = JSONPathParser(text)
        segments = try parser.readQuery()
        self.text = text
    }

    /// The nodes it selects, in the order of RFC 9535. A node that is reached twice stands there twice.
    package func query(_ root: JSON) -> [JSONNode] {
        let start = JSONPathEvaluation.Node(value: root, location: .root)
        return JSONPathEvaluation(root: root).nodes(of: segments, from: start).map {
            JSONNode(location: $0.location ?? .root, value: $0.value)
        }
    }

    /// The values of the nodes it selects. Cheaper than `query`, which also says where they stand.
    package func values(in root: JSON) -> [JSON] {
        let start = JSONPathEvaluation.Node(value: root, location: nil)
        return JSONPathEvaluation(root: root).nodes(of: segments, from: start).map(\.value)
    }

    /// Whether it selects one node at most, in any value (RFC 9535 section 2.3.5.1).
    package var isSingular: Bool { segments.allSatisfy(\.isSingular) }
}

extension JSONPath: Hashable {
    package static func == (left: JSONPath, right: JSONPath) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
