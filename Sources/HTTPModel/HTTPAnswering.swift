/// The seam of a server: a request in, a response out. Called from several threads at once.
package protocol HTTPAnswering: Sendable {
    func answer(_ request: HTTPRequest) -> HTTPResponse
}
