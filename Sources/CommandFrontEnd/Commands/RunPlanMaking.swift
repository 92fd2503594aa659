import Chains
import Diagnostics
import PostmanFormat
import RunEngine
import RunModel
import Variables

/// Makes the plan that the options ask for: of a chain, of some folders, or of the whole collection.
struct RunPlanMaking {
    private let options: RunOptions
    private let sources: Sources
    private let variables: VariableScopes
    private let rows: IterationRows

    init(_ options: RunOptions, _ sources: Sources, _ variables: VariableScopes, _ rows: IterationRows) {
        self.options = options
        self.sources = sources
        self.variables = variables
        self.rows = rows
    }

    func plan() throws(Diagnostic) -> RunPlan {
        var plan: RunPlan
        if let chain = options.chain { plan = try chainPlan(chain) } else { plan = try folderPlan() }
        plan.iterationCount = rows.iterationCount
        return plan
    }

    private func folderPlan() throws(Diagnostic) -> RunPlan {
        do {
            return try RunPlanner(sources.collection).plan(
                folders: options.folders, variables: variables, settings: options.settings)
        } catch {
            var diagnostic = error.diagnostic
            if options.collections.count > 1 { diagnostic.message += " in \"\(options.sources.collection)\"" }
            throw diagnostic
        }
    }

    private func chainPlan(_ name: String) throws(Diagnostic) -> RunPlan {
        if InlineChain.describes(name) { return try plan(of: InlineChain(name, captures: options.captures)) }
        guard let file = try sources.chainsFile(options.sources.chains) else {
            let place = sources.collectionPath.map { "put it at \(ChainsFile.path(besideCollection: $0)), " } ?? ""
            throw Diagnostic(
                .error, "there is no chains file for the chain \"\(name)\"",
                help: place + "name it with --chains FILE, or write the chain as \"A -> B\"")
        }
        do {
            var chain = try file.chain(named: name)
            chain.floatingCaptures += try InlineChain.captures(options.captures)
            return try ChainPlanner(sources.collection, chainsFile: file.document).plan(
                chain, variables: variables, settings: options.settings)
        } catch {
            throw error.diagnostic
        }
    }

    private func plan(of chain: InlineChain) throws(Diagnostic) -> RunPlan {
        do {
            return try ChainPlanner(sources.collection).plan(
                chain.definition(), variables: variables, settings: options.settings)
        } catch {
            throw error.diagnostic
        }
    }
}
