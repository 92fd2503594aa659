package import Diagnostics
package import JSONTree

/// What is wrong with a chain, and where.
package struct ChainError: Error, Sendable {
    package enum Fact: Sendable {
        /// The file is no JSON5.
        case unreadable(Diagnostic)
        case unknownChain(String, known: [String], file: String)
        /// A value of another kind than the format asks for; says which.
        case wrongKind(expected: String, found: String)
        case unknownKey(String, known: [String])
        case missingKey(String)
        case noSteps
        case badSelector(String, reason: String?)
        /// Text that `matches` cannot take.
        case badPattern(String)
        case badDuration(String)
        case badCapture(String)
        case unknownRequest(String, known: [String])
        case ambiguousRequest(String, candidates: [String])
    }

    package var fact: Fact
    package var document: JSONDocument?
    package var location: JSONLocation?

    init(_ fact: Fact, in document: JSONDocument? = nil, at location: JSONLocation? = nil) {
        self.fact = fact
        self.document = document
        self.location = location
    }
}
