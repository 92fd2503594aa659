/// One message to the user about something we could not do, or did with a doubt.
///
/// The message says what failed: user's values in double quotes, lower case, no full stop, no type names. Then where,
/// then one line of help with something to do, only when we know it.
package struct Diagnostic: Error, Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable {
        case error, warning, note
    }

    package var severity: Severity
    package var message: String
    package var location: SourceLocation?
    /// Path of the JSON value that the message is about, such as `$.item[0].request.url`.
    package var path: String?
    package var excerpt: SourceExcerpt?
    package var help: String?

    package init(
        _ severity: Severity = .error,
        _ message: String,
        at location: SourceLocation? = nil,
        path: String? = nil,
        excerpt: SourceExcerpt? = nil,
        help: String? = nil
    ) {
        self.severity = severity
        self.message = message
        self.location = location
        self.path = path
        self.excerpt = excerpt
        self.help = help
    }
}
