package import HTTPModel

/// What came of a request that a script sent.
package struct ScriptReply: Sendable {
    package var result: Result<HTTPResponse, RequestFailure>
    package var responseTime: Duration
    /// Cookies of the jar for the final URL.
    package var cookies: [Cookie]

    package init(result: Result<HTTPResponse, RequestFailure>, responseTime: Duration = .zero, cookies: [Cookie] = []) {
        self.result = result
        self.responseTime = responseTime
        self.cookies = cookies
    }
}
