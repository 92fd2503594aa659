package import JSONTree
package import RunModel

/// One chain as its file describes it: steps that name requests of a collection.
package struct ChainDefinition: Sendable {
    package struct Step: Sendable {
        /// Name, `Folder / Name` or id of a request.
        package var request: String
        package var rules: StepRules
        /// Where the name stands in the chains file; nil for a chain from the command line.
        package var location: JSONLocation?

        package init(request: String, rules: StepRules, location: JSONLocation? = nil) {
            self.request = request
            self.rules = rules
            self.location = location
        }
    }

    package var name: String
    package var description: String?
    /// Set anew, in order, before the first step.
    package var variables: [StepRules.Assignment] = []
    package var steps: [Step]
    /// Run at the end, also after a failure or an interruption.
    package var finally: [Step] = []
    /// Captures bound to no step.
    package var floatingCaptures: [Capture] = []

    package init(name: String, description: String? = nil, steps: [Step]) {
        self.name = name
        self.description = description
        self.steps = steps
    }
}
