/// The parameters of an authorisation, with their variables resolved. All are texts; each signer knows its own names and
/// ignores the others.
package struct AuthParameters: Sendable, Hashable {
    private var values: [String: String] = [:]

    /// Of repeated names the last counts.
    package init(_ parameters: [(name: String, value: String)]) {
        for parameter in parameters { values[parameter.name] = parameter.value }
    }

    /// The parameters with those of a challenge where the user gave none.
    package func filled(from challenge: Challenge?) -> AuthParameters {
        guard let challenge else { return self }
        var filled = self
        filled.values.merge(challenge.values) { given, learned in given.isEmpty ? learned : given }
        return filled
    }

    /// True for a switch that is on.
    func isOn(_ name: String) -> Bool { values[name] == "true" }

    /// Nil when the parameter is missing.
    package subscript(name: String) -> String? { values[name] }

    /// The value, or nil when the parameter is missing or empty.
    func nonEmpty(_ name: String) -> String? {
        values[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
