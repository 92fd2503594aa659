/// How requests are sent, set on a collection, folder or request. Nil: the file does not say.
///
/// Values are merged key by key, the nearest level wins; a key that is present also wins over the run's own option.
package struct ProtocolProfileBehavior: Sendable, Hashable {
    package enum ProtocolVersion: String, Sendable, Hashable {
        case http1, http2
        /// Negotiated with the server (ALPN).
        case automatic = "auto"
    }

    package var followRedirects: Bool?
    /// The number of redirects that are followed; one more is an error. 0 makes every redirect an error.
    package var maxRedirects: Int?
    package var followOriginalHTTPMethod: Bool?
    package var followAuthorizationHeader: Bool?
    package var removeRefererHeaderOnRedirect: Bool?
    package var strictSSL: Bool?
    /// True sends the body of a GET, HEAD, COPY, PURGE or UNLOCK too.
    package var disableBodyPruning: Bool?
    package var disableURLEncoding: Bool?
    /// Names, in lower case, of default headers that are not added.
    package var disabledSystemHeaders: Set<String>?
    package var disableCookies: Bool?
    package var insecureHTTPParser: Bool?
    package var protocolVersion: ProtocolVersion?
    package var tlsPreferServerCiphers: Bool?
    /// Such as `TLSv1` or `TLSv1_2`.
    package var tlsDisabledProtocols: [String]?
    /// OpenSSL's names of cipher suites, in order of preference.
    package var tlsCipherSelection: [String]?

    package init() {}

    /// This behaviour, with what it does not say taken from the level around it.
    package func inheriting(_ outer: ProtocolProfileBehavior) -> ProtocolProfileBehavior {
        var merged = self
        merged.followRedirects = followRedirects ?? outer.followRedirects
        merged.maxRedirects = maxRedirects ?? outer.maxRedirects
        merged.followOriginalHTTPMethod = followOriginalHTTPMethod ?? outer.followOriginalHTTPMethod
        merged.followAuthorizationHeader = followAuthorizationHeader ?? outer.followAuthorizationHeader
        merged.removeRefererHeaderOnRedirect = removeRefererHeaderOnRedirect ?? outer.removeRefererHeaderOnRedirect
        merged.strictSSL = strictSSL ?? outer.strictSSL
        merged.disableBodyPruning = disableBodyPruning ?? outer.disableBodyPruning
        merged.disableURLEncoding = disableURLEncoding ?? outer.disableURLEncoding
        merged.disabledSystemHeaders = disabledSystemHeaders ?? outer.disabledSystemHeaders
        merged.disableCookies = disableCookies ?? outer.disableCookies
        merged.insecureHTTPParser = insecureHTTPParser ?? outer.insecureHTTPParser
        merged.protocolVersion = protocolVersion ?? outer.protocolVersion
        merged.tlsPreferServerCiphers = tlsPreferServerCiphers ?? outer.tlsPreferServerCiphers
        merged.tlsDisabledProtocols = tlsDisabledProtocols ?? outer.tlsDisabledProtocols
        merged.tlsCipherSelection = tlsCipherSelection ?? outer.tlsCipherSelection
        return merged
    }
}
