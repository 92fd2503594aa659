import HTTPModel
import PostmanFormat

extension TransferSettings {
    /// The settings with what an item's behavior says about them put in.
    func applying(_ behavior: ProtocolProfileBehavior) -> TransferSettings {
        var settings = self
        if let strict = behavior.strictSSL { settings.verifiesTLS = strict }
        switch behavior.protocolVersion {
        case .http1: settings.protocolVersion = .http1
        case .http2: settings.protocolVersion = .http2
        case .automatic: settings.protocolVersion = .automatic
        case nil: break
        }
        return settings
    }
}

extension RedirectRules {
    /// The rules with what an item's behavior says about them put in.
    func applying(_ behavior: ProtocolProfileBehavior) -> RedirectRules {
        var rules = self
        if let follows = behavior.followRedirects { rules.follows = follows }
        if let maximum = behavior.maxRedirects { rules.maximum = maximum }
        if let keeps = behavior.followOriginalHTTPMethod { rules.keepsMethod = keeps }
        if let keeps = behavior.followAuthorizationHeader { rules.keepsAuthorization = keeps }
        if let removes = behavior.removeRefererHeaderOnRedirect { rules.removesReferer = removes }
        return rules
    }
}
