import Diagnostics
package import HTTPModel
import JSONTree
import Synchronization

/// Answers a server's requests from a recording. Called from several threads at once.
///
/// What no entry agrees with is answered with 404 and a body that says what is near.
package final class RecordedServer: HTTPAnswering {
    private struct State {
        var matcher: RecordedMatcher
        var substitutions = Substitutions()
    }

    private let state: Mutex<State>

    package init(_ archive: RecordedArchive) { state = Mutex(State(matcher: RecordedMatcher(archive))) }

    package func answer(_ request: HTTPRequest) -> HTTPResponse {
        state.withLock { state in
            do throws(HARError) {
                guard let match = try state.matcher.match(request, nil) else {
                    return Self.unmatched(request, near: try state.matcher.nearest(to: request))
                }
                state.substitutions.learn(match.values)
                return Self.response(match.exchange, state.substitutions)
            } catch {
                return Self.failure(500, error.diagnostic.message)
            }
        }
    }

    /// A recorded failure has no response to send.
    private static func response(_ exchange: Exchange, _ substitutions: Substitutions) -> HTTPResponse {
        switch exchange.outcome {
        case .success(let recorded):
            var response = substitutions.applied(to: recorded)
            for name in ["Connection", "Content-Encoding", "Content-Length", "Date", "Keep-Alive", "Transfer-Encoding"]
            {
                response.fields.remove(name)
            }
            return response
        case .failure(let failure): return self.failure(502, "the recorded request failed: \(failure.message)")
        }
    }

    private static func unmatched(_ request: HTTPRequest, near: [NearEntry]) -> HTTPResponse {
        failure(
            404, "no recorded exchange matches \(request.method) \(NearEntry.shortened(request.url.requestTarget))",
            near: near.map { .string($0.description) })
    }

    private static func failure(_ status: Int, _ message: String, near: [JSON] = []) -> HTTPResponse {
        let body: JSON = ["error": ["message": .string(message)], "near": .array(near)]
        return HTTPResponse(
            status: status, fields: ["Content-Type": "application/json; charset=utf-8"],
            body: body.utf8(indent: .spaces(2)) + [0x0A])
    }
}
