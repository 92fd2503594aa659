import Conversion
import Diagnostics
import HTTPModel
import Reporting
import RunModel
import Variables

/// Collects what must not be shown of resolved requests, each under the name that says most: of its variable, else of the
/// parameter, field or member that it stands in.
struct RequestSecrets {
    private(set) var found: [NamedSecret] = []
    private let exchanges = ExchangeSecrets(readsBodies: true)

    init(_ variables: VariableScopes) {
        var resolver = Resolver(
            scopes: variables, dynamic: DynamicVariables(random: .system, now: WallTime.now))
        for variable in variables.visible where variable.isSecret {
            add(resolver.render(Template(variable.text)), variable.key)
        }
    }

    mutating func read(_ resolved: ResolvedRequest) {
        for secret in resolved.authSecrets { add(secret.value, secret.name) }
        guard case .success(let request) = resolved.result else { return }
        let record = RequestRecord(
            item: resolved.item, cursor: Cursor(itemCount: 1), method: request.method, url: request.url.text,
            request: request)
        var secrets: [NamedSecret] = []
        exchanges.read(record) { secrets.append(NamedSecret(name: $1, value: $0)) }
        for secret in secrets { add(secret.value, secret.name) }
    }

    /// A token without a value is no secret.
    private mutating func add(_ value: String, _ name: String) {
        guard !value.isEmpty, !Template(value).tokens.contains(where: { $0.notation == .braces }) else { return }
        found.append(NamedSecret(name: name, value: value))
    }
}
