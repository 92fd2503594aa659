package import JSONTree

/// The chains of one file, in its order.
package struct ChainsFile: Sendable {
    package let document: JSONDocument
    package let chains: [ChainDefinition]

    /// Reads a chains file, which is JSON5.
    package init(parsing source: [UInt8], file: String) throws(ChainError) {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: source, file: file, mode: .json5)
        } catch {
            throw ChainError(.unreadable(error.diagnostic))
        }
        self.document = document
        chains = try ChainsReader(document).chains()
    }

    /// The name of the chains file that belongs to a collection: `okta-users.postman_collection.json` has
    /// `okta-users.chains.json` beside it, and `users.json` has `users.chains.json`.
    package static func path(besideCollection path: String) -> String {
        for suffix in [".postman_collection.json", ".json"] where path.hasSuffix(suffix) {
            return path.dropLast(suffix.count) + ".chains.json"
        }
        return path + ".chains.json"
    }

    package func chain(named name: String) throws(ChainError) -> ChainDefinition {
        if let chain = chains.first(where: { $0.name == name }) { return chain }
        throw ChainError(.unknownChain(name, known: chains.map(\.name), file: document.file))
    }
}
