/// What a request, folder or collection says about authorisation.
package enum AuthDefinition: Sendable, Hashable {
    /// Nothing: the nearest level around it that says something decides.
    case notSet
    /// Explicitly none: ends the search.
    case noAuth
    case typed(TypedAuth)
}
