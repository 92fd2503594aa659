import Chains
import Diagnostics

/// `postrider list`: shows what a collection has to run.
struct ListCommand {
    private let options: ListOptions
    private let console: Console

    init(_ options: ListOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    func run() throws(Diagnostic) -> ExitCode {
        let sources = try Sources(options.sources, SourceLoader(PostmanAPI(options.sources.api)))
        for warning in sources.warnings { console.show(warning) }
        let chains = try sources.chainsFile(options.sources.chains)?.chains ?? []
        let listing = CollectionListing(
            sources.collection, chains: chains, environment: sources.environment, globals: sources.globals)
        console.print(listing.text)
        return .success
    }
}
