import Chains
import RunModel
import Variables

extension ListedChain {
    init(_ chain: ChainDefinition) {
        let rules = (chain.steps + chain.finally).map(\.rules)
        name = chain.name
        description = chain.description
        steps = chain.steps.map(\.request)
        finally = chain.finally.map(\.request)
        assigned = Set(chain.variables.map(\.variable) + rules.flatMap(\.assignedNames))
        captured = Set((rules.flatMap(\.captures) + chain.floatingCaptures).map(\.variable))
        let ownTokens = chain.variables.flatMap(\.value.templates).flatMap(\.tokens)
        used = ownTokens.filter { $0.notation == .braces }.map(\.name) + rules.flatMap(\.usedNames)
    }
}
