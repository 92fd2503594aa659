/// Decides what follows a response: nothing, the next request, or the failure of the whole.
package struct RedirectPolicy: Sendable {
    package enum Decision: Sendable, Hashable {
        case stop
        case follow(HTTPRequest)
        case fail(TransferFailure)
    }

    package var rules: RedirectRules

    package init(rules: RedirectRules) { self.rules = rules }

    /// `followed` counts the redirects that led to this request. Any 3xx with a `Location` is a redirect.
    package func decide(on response: HTTPResponse, to request: HTTPRequest, followed: Int) -> Decision {
        guard rules.follows, (300...399).contains(response.status),
            let location = response.fields.values("Location").first, !location.isEmpty
        else { return .stop }
        let url = request.url
        guard followed < rules.maximum else {
            return .fail(
                TransferFailure(
                    .tooManyRedirects, host: url.host, port: url.effectivePort, detail: url.textWithoutCredentials))
        }
        do throws(HTTPURLError) {
            return .follow(next(after: request, status: response.status, to: try url.resolving(location: location)))
        } catch {
            return .fail(TransferFailure(error, host: url.host, port: url.effectivePort))
        }
    }

    private func next(after request: HTTPRequest, status: Int, to target: HTTPURL) -> HTTPRequest {
        var next = request
        next.url = target
        if !rules.keepsMethod, status != 307, status != 308 {
            if next.method != "HEAD" { next.method = "GET" }
            next.body = nil
            next.fields.remove("Content-Type")
            next.fields.remove("Content-Length")
            next.fields.remove("Transfer-Encoding")
        }
        next.fields.set("Host", target.port == target.defaultPort ? target.host : target.hostField)
        if target.host != request.url.host, !rules.keepsAuthorization { next.fields.remove("Authorization") }
        if !rules.removesReferer { next.fields.set("Referer", request.url.textWithoutCredentials) }
        return next
    }
}
