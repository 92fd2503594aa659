/// Why a request could not be signed. It goes out unsigned.
package struct SigningFailure: Error, Sendable, Hashable {
    /// In the words of Postman's console where it has any.
    package var reason: String

    init(_ reason: String) { self.reason = reason }
}
