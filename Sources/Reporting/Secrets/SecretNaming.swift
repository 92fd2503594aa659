import Variables

/// Remembers which names mean a secret: a report meets the same few names at every request.
package final class SecretNaming {
    /// Names that scripts and responses make up must not fill the memory.
    private static let limit = 1024

    /// Names an exchange of Postman's tools, and opens nothing.
    private static let exception = "postman-token"

    private let isActive: Bool
    private var known: [String: Bool] = [:]

    package init(isActive: Bool = true) { self.isActive = isActive }

    package func isSecret(_ name: String) -> Bool {
        guard isActive else { return false }
        if let answer = known[name] { return answer }
        if known.count >= Self.limit { known = [:] }
        let answer = SecretNames.isSecret(name) && name.lowercased() != Self.exception
        known[name] = answer
        return answer
    }
}
