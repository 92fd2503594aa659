/// Applies queries to one document. Goes down without recursion, so the depth of the document does not matter.
struct JSONPathEvaluation {
    /// A value, with its place where somebody asked for places.
    struct Node {
        let value: JSON
        let location: JSONLocation?

        func child(_ name: String, _ value: JSON) -> Node { Node(value: value, location: location?.member(name)) }

        func child(_ index: Int, _ value: JSON) -> Node { Node(value: value, location: location?.element(index)) }

        var children: [Node] {
            switch value {
            case .array(let elements): elements.indices.map { child($0, elements[$0]) }
            case .object(let object): object.distinctMembers.map { child($0.name, $0.value) }
            case .null, .bool, .number, .string: []
            }
        }
    }

    let root: JSON

    func nodes(of segments: [JSONPathSegment], from start: Node) -> [Node] {
        segments.reduce([start]) { nodes, segment in
            var selected: [Node] = []
            for node in nodes {
                switch segment {
                case .children(let selectors): select(selectors, among: node, into: &selected)
                case .descendants(let selectors): selectBelow(node, selectors, into: &selected)
                }
            }
            return selected
        }
    }

    /// Visits the node and all below it, parents before children and elements in order.
    private func selectBelow(_ start: Node, _ selectors: [JSONPathSelector], into selected: inout [Node]) {
        var pending = [start]
        while let node = pending.popLast() {
            select(selectors, among: node, into: &selected)
            pending.append(contentsOf: node.children.reversed())
        }
    }

    private func select(_ selectors: [JSONPathSelector], among node: Node, into selected: inout [Node]) {
        for selector in selectors {
            switch selector {
            case .name(let name):
                if let value = node.value.object?.value(exactly: name) { selected.append(node.child(name, value)) }
            case .wildcard: selected.append(contentsOf: node.children)
            case .index(let index):
                guard let elements = node.value.array, let index = elements.position(index) else { continue }
                selected.append(node.child(index, elements[index]))
            case .slice(let start, let end, let step):
                guard let elements = node.value.array else { continue }
                let indices = Self.indices(start: start, end: end, step: step, count: elements.count)
                selected.append(contentsOf: indices.map { node.child($0, elements[$0]) })
            case .filter(let condition):
                selected.append(contentsOf: node.children.filter { holds(condition, for: $0.value) })
            }
        }
    }

    /// The indices of a slice in its order, by the algorithm of RFC 9535 section 2.3.4.2.2.
    private static func indices(start: Int?, end: Int?, step: Int, count: Int) -> StrideTo<Int> {
        func normalized(_ index: Int) -> Int { index >= 0 ? index : count + index }
        if step > 0 {
            let lower = min(max(normalized(start ?? 0), 0), count)
            let upper = min(max(normalized(end ?? count), 0), count)
            return stride(from: lower, to: upper, by: step)
        }
        guard step < 0 else { return stride(from: 0, to: 0, by: 1) }
        let upper = min(max(start.map(normalized) ?? count - 1, -1), count - 1)
        let lower = min(max(end.map(normalized) ?? -1, -1), count - 1)
        return stride(from: upper, to: lower, by: step)
    }
}

extension [JSON] {
    /// The index that an index selector means, where negative ones count from the end.
    func position(_ index: Int) -> Int? {
        let position = index >= 0 ? index : count + index
        return indices.contains(position) ? position : nil
    }
}
