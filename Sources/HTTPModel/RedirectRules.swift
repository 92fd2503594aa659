/// How redirects are followed. Source: Postman's `protocolProfileBehavior`.
package struct RedirectRules: Sendable, Hashable {
    package var follows = true
    /// Redirects in a row; one more is a failure. 0 makes any redirect one.
    package var maximum = 10
    /// Keeps method and body on every redirect, not only on 307 and 308.
    package var keepsMethod = false
    /// Keeps `Authorization` when the host changes.
    package var keepsAuthorization = false
    /// Adds no `Referer`.
    package var removesReferer = false

    package init() {}
}
