/// Why a text is no URL that can be sent to.
package enum HTTPURLError: Error, Sendable, Hashable {
    case empty
    /// The text, with `http://` in front where it names no scheme.
    case noHost(String)
    case unknownScheme(String)
    /// What stands where the port should be.
    case badPort(String)
    /// Path or query hold a space, a control character or one beyond ASCII, and encoding is off.
    case unescapedCharacters(String)
}
