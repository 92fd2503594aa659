import Chains
import PostmanFormat
import RunEngine
import RunModel
import Variables

extension CollectionListing {
    /// The listing of a collection as a run would see it.
    init(_ collection: Collection, chains: [ChainDefinition], environment: Environment?, globals: Environment?) {
        let planned = RunPlanner(collection).items
        let listed = chains.map(ListedChain.init)
        title = collection.info.name
        items = collection.items
        self.chains = listed
        var seen: Set<String> = []
        variables = (planned.flatMap { ItemVariables($0).names } + listed.flatMap(\.used))
            .filter { seen.insert($0).inserted }
        origins = VariableOrigins(
            environment: environment, collection: collection.variables, globals: globals, chains: listed,
            scripts: planned.flatMap(\.scripts).map(\.script.text))
    }
}
