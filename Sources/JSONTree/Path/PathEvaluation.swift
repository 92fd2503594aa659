/// Applies segments to nodes.
struct PathEvaluation {
    let root: JSON

    func nodes(of segments: [PathSegment], from start: JSONNode) -> [JSONNode] {
        var nodes = [start]
        for segment in segments {
            var selected: [JSONNode] = []
            for node in nodes { apply(segment, to: node, into: &selected) }
            nodes = selected
        }
        return nodes
    }

    private func apply(_ segment: PathSegment, to node: JSONNode, into selected: inout [JSONNode]) {
        for selector in segment.selectors { select(selector, from: node, into: &selected) }
        guard segment.reach == .descendants else { return }
        for child in node.children { apply(segment, to: child, into: &selected) }
    }

    private func select(_ selector: PathSelector, from node: JSONNode, into selected: inout [JSONNode]) {
        switch selector {
        case .name(let name):
            if case .object(let object) = node.value, let value = object[name] {
                selected.append(JSONNode(location: node.location.member(name), value: value))
            }
        case .wildcard: selected += node.children
        case .index(let index):
            guard case .array(let elements) = node.value else { return }
            let position = index < 0 ? elements.count + index : index
            if elements.indices.contains(position) { selected.append(node.element(position, elements)) }
        case .slice(let start, let end, let step):
            guard case .array(let elements) = node.value else { return }
            selected += Self.positions(start, end, step, elements.count).map { node.element($0, elements) }
        case .filter(let logic):
            selected += node.children.filter { isTrue(logic, for: $0.value) }
        }
    }

    /// RFC 9535 section 2.3.4.2.2.
    private static func positions(_ start: Int?, _ end: Int?, _ step: Int, _ count: Int) -> StrideTo<Int> {
        guard step != 0 else { return stride(from: 0, to: 0, by: 1) }
        func normal(_ index: Int) -> Int { index >= 0 ? index : count + index }
        if step > 0 {
            let lower = min(max(normal(start ?? 0), 0), count)
            let upper = min(max(normal(end ?? count), 0), count)
            return stride(from: lower, to: upper, by: step)
        }
        let upper = min(max(normal(start ?? count - 1), -1), count - 1)
        let lower = min(max(end.map(normal) ?? -1, -1), count - 1)
        return stride(from: upper, to: lower, by: step)
    }
}

extension JSONNode {
    /// The elements of an array or the members of an object. Of members with the same name the last one counts.
    fileprivate var children: [JSONNode] {
        switch value {
        case .array(let elements): return elements.indices.map { element($0, elements) }
        case .object(let object):
            var seen: Set<String> = []
            let names = object.members.count > 1 ? object.members.map(\.name).filter { seen.insert($0).inserted } : object.members.map(\.name)
            return names.compactMap { name in
                object[name].map { JSONNode(location: location.member(name), value: $0) }
            }
        case .null, .bool, .number, .string: return []
        }
    }

    fileprivate func element(_ position: Int, _ elements: [JSON]) -> JSONNode {
        JSONNode(location: location.element(position), value: elements[position])
    }
}
