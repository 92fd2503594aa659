import JSONTree
import RunModel
import Variables

/// Reads the structure of a chains file: chains, steps and what they ask for.
struct ChainsReader {
    private let document: JSONDocument
    private var rules: StepRulesReader { StepRulesReader(document) }

    init(_ document: JSONDocument) { self.document = document }

    func chains() throws(ChainError) -> [ChainDefinition] {
        let root = try Entry(document.root, .root, in: document).members(known: ["chains", "$schema"])
        guard let list = root["chains"] else {
            throw ChainError(.missingKey("chains"), in: document, at: .root)
        }
        var chains: [ChainDefinition] = []
        for (name, entry) in try list.namedEntries() { chains.append(try chain(name, entry)) }
        return chains
    }

    private func chain(_ name: String, _ entry: Entry) throws(ChainError) -> ChainDefinition {
        let members = try entry.members(known: ["description", "variables", "steps", "finally"])
        guard let list = members["steps"] else {
            throw ChainError(.missingKey("steps"), in: document, at: entry.location)
        }
        let steps = try steps(list)
        guard !steps.isEmpty else { throw ChainError(.noSteps, in: document, at: list.location) }
        var chain = ChainDefinition(name: name, description: try members["description"]?.string(), steps: steps)
        if let variables = members["variables"] { chain.variables = try rules.assignments(variables) }
        if let finally = members["finally"] { chain.finally = try self.steps(finally) }
        return chain
    }

    private func steps(_ list: Entry) throws(ChainError) -> [ChainDefinition.Step] {
        var steps: [ChainDefinition.Step] = []
        for entry in try list.elements() { steps.append(try step(entry)) }
        return steps
    }

    private func step(_ entry: Entry) throws(ChainError) -> ChainDefinition.Step {
        let members = try entry.members(known: StepRulesReader.keys)
        guard let request = members["request"] else {
            throw ChainError(.missingKey("request"), in: document, at: entry.location)
        }
        return ChainDefinition.Step(
            request: try request.string(), rules: try rules.read(members), location: request.location)
    }
}
