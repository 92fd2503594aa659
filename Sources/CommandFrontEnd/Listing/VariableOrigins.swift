import PostmanFormat
import Variables

/// Tells where a variable gets its value from. Values themselves never show: they may be secret.
struct VariableOrigins {
    var environment: Environment?
    var collection: [Variable]
    var globals: Environment?
    var chains: [ListedChain]
    /// The code of all scripts of the collection.
    var scripts: [String]

    /// Every place that gives it a value, the one that counts first: `environment "staging", captured by chain "create"`.
    func text(of name: String) -> String {
        var places: [String] = []
        if let environment { add("environment", environment.name, environment.variables, name, to: &places) }
        add("collection", "", collection, name, to: &places)
        if let globals { add("globals", globals.name, globals.variables, name, to: &places) }
        if DynamicVariables.contains(name) { places.append("dynamic") }
        add("set by", chains.filter { $0.assigned.contains(name) }, to: &places)
        add("captured by", chains.filter { $0.captured.contains(name) }, to: &places)
        if scripts.contains(where: { $0.contains("\"\(name)\"") || $0.contains("'\(name)'") }) {
            places.append("named in a script")
        }
        return places.isEmpty ? "set nowhere" : places.joined(separator: ", ")
    }

    private func add(
        _ layer: String, _ layerName: String, _ variables: [Variable], _ name: String, to places: inout [String]
    ) {
        guard let variable = VariableScope(variables).find(name) else { return }
        let place = layerName.isEmpty ? layer : "\(layer) \"\(layerName)\""
        let text = variable.text
        if text.isEmpty {
            places.append("\(place) (empty)")
        } else if !variable.isSecret, let placeholder = EnvironmentPlaceholder.find(in: text) {
            places.append("\(place) (still \(placeholder))")
        } else {
            places.append(place)
        }
    }

    private func add(_ verb: String, _ chains: [ListedChain], to places: inout [String]) {
        guard !chains.isEmpty else { return }
        let names = chains.map { "\"\($0.name)\"" }.joined(separator: ", ")
        places.append("\(verb) \(chains.count == 1 ? "chain" : "chains") \(names)")
    }
}
