package import HTTPModel

/// Options of a whole run.
package struct RunSettings: Sendable {
    /// What follows an unresolved variable in a request.
    package enum UnresolvedVariables: Sendable {
        case warn, fail
    }

    package var transfer = TransferSettings()
    package var redirects = RedirectRules()
    package var unresolvedVariables = UnresolvedVariables.warn
    /// The wait before every item, the first included.
    package var itemDelay = Duration.zero
    /// How long all of it may take, except for finally items; nil: no limit.
    package var timeLimit: Duration?
    /// What makes it end early.
    package var bail: Bail = []
    /// How long one script may take, waiting included; nil: no limit.
    package var scriptTimeout: Duration? = .seconds(60)

    package init() {}
}
