/// What a signature depends on beside request and parameters.
package struct SigningContext: Sendable {
    package enum Body: Sendable {
        case none
        /// `application/x-www-form-urlencoded`, whose pairs take part in some signatures.
        case urlEncoded
        case multipart
        case other
    }

    /// What the body is: its `Content-Type` comes after signing.
    package var body: Body
    /// Whether the URL may be encoded anew.
    package var encodesURL: Bool
    /// Now, in seconds since 1970.
    package var seconds: Int
    /// At least 16 random letters and digits.
    package var random: String

    package init(body: Body = .other, encodesURL: Bool = true, seconds: Int = 0, random: String = "") {
        self.body = body
        self.encodesURL = encodesURL
        self.seconds = seconds
        self.random = random
    }
}
