package import HTTPModel
import JSONTree
package import PostmanFormat
import Synchronization
package import Variables

/// Answers requests from the examples that are saved in a collection. Called from several threads at once.
///
/// Variables in an example have the values of the scopes it is given; path variables those of the request, as in a body
/// `{"id": "{{userId}}"}` of an example for `/users/{{userId}}`.
package final class ExampleServer: HTTPAnswering {
    private let choice: ExampleChoice
    private let unmatched: UnmatchedRequest
    private let resolver: Mutex<Resolver>

    /// - Parameter dynamic: Values of `{{$guid}}` and its kind.
    package init(_ collection: Collection, _ scopes: VariableScopes, dynamic: DynamicVariables) {
        var resolver = Resolver(scopes: scopes, dynamic: dynamic)
        choice = ExampleChoice(Example.all(of: collection, &resolver))
        unmatched = UnmatchedRequest(collection, choice.examples, &resolver)
        self.resolver = Mutex(resolver)
    }

    /// How many examples it answers from.
    package var exampleCount: Int { choice.examples.count }

    package func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard let match = choice.match(request) else { return unmatched.response(to: request) }
        return match.example.response.constant ?? rendered(match)
    }

    private func rendered(_ match: ExampleChoice.Match) -> HTTPResponse {
        resolver.withLock { resolver in
            var answering = resolver
            for (name, value) in match.values { answering.scopes.local.set(name, to: .string(value)) }
            let response = match.example.response.response(&answering)
            resolver.dynamic = answering.dynamic
            return response
        }
    }
}
