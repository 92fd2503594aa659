import PostmanFormat
import Variables

/// What `postrider list` prints: the requests of a collection, its chains, and the variables they use.
struct CollectionListing {
    /// Empty for a collection without a name.
    var title: String
    var items: [CollectionItem]
    var chains: [ListedChain]
    /// Names that requests and chains use, in the order of their first use.
    var variables: [String]
    var origins: VariableOrigins

    var text: String {
        let sections = [titleLines, requestLines, chainLines, variableLines].filter { !$0.isEmpty }
        return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var titleLines: [String] { title.isEmpty ? [] : [title] }

    private var requestLines: [String] {
        let width = items.flatMap(\.allItems).map(\.request.method.source.count).max() ?? 0
        let tree = items.flatMap { lines(of: $0, depth: 1, methodWidth: min(width, 10)) }
        return ["Requests"] + (tree.isEmpty ? ["  none"] : tree)
    }

    private func lines(of entry: CollectionItem, depth: Int, methodWidth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        switch entry {
        case .request(let item):
            let method = item.request.method.source
            let blanks = String(repeating: " ", count: max(0, methodWidth - method.count))
            return ["\(indent)\(method)\(blanks)  \(Self.line(item.name))"]
        case .group(let group):
            return ["\(indent)\(Self.line(group.name))/"]
                + group.items.flatMap { lines(of: $0, depth: depth + 1, methodWidth: methodWidth) }
        }
    }

    private var chainLines: [String] {
        guard !chains.isEmpty else { return [] }
        return ["Chains"] + chains.flatMap(lines(of:))
    }

    private func lines(of chain: ListedChain) -> [String] {
        var lines = ["  \(Self.line(chain.name))"]
        if let description = chain.description, !description.isEmpty { lines.append("      \(Self.line(description))") }
        lines.append("      \(Self.arrows(chain.steps))")
        if !chain.finally.isEmpty { lines.append("      finally \(Self.arrows(chain.finally))") }
        return lines
    }

    private static func arrows(_ names: [String]) -> String { line(names.joined(separator: " → ")) }

    private var variableLines: [String] {
        guard !variables.isEmpty else { return [] }
        let width = min(variables.map(\.count).max() ?? 0, 32)
        return ["Variables"]
            + variables.map { name in
                let blanks = String(repeating: " ", count: max(0, width - name.count))
                return "  \(Self.line(name))\(blanks)  \(Self.line(origins.text(of: name)))"
            }
    }

    /// A text from a file on one line, with nothing in it that a terminal would obey.
    private static func line(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
