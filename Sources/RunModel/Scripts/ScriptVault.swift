package import JSONTree

/// The secrets that scripts reach by `pm.vault`. What they write lasts as long as the run.
package struct ScriptVault: Sendable, Hashable {
    /// Names are without the prefix `vault:`.
    package private(set) var values: [String: JSON]

    package init(_ values: [String: JSON] = [:]) { self.values = values }

    /// The values as texts.
    package var texts: [String] { values.values.map { $0.string ?? $0.text() } }

    package subscript(key: String) -> JSON? {
        get { values[key] }
        set { values[key] = newValue }
    }
}
