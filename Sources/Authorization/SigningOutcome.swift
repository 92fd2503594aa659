package import HTTPModel

/// A request with all that was done to authorise it.
package struct SigningOutcome: Sendable, Hashable {
    package var request: HTTPRequest
    /// What to tell the user, in the words of Postman's console.
    package var warnings: [String]
    /// Texts of the request that no output may show, none of them empty.
    package var secrets: [String]
}
