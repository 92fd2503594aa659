import Authorization
import Diagnostics
import HTTPModel
import PostmanFormat
package import RunModel
package import Variables

/// Resolves the requests of a plan as a run would send them, and sends none. Scripts do not run and nothing is captured, so
/// what either would set has no value.
package final class RequestResolution {
    private let plan: RunPlan
    private let builder: RequestBuilder
    private var notices = NoticeBoard()
    private var unresolvedNames: Set<String> = []

    package init(
        _ plan: RunPlan, files: any FileAccess, random: RandomSource = .system, zone: LocalTimeZone = .system,
        now: @escaping @Sendable () -> WallTime = WallTime.now
    ) {
        self.plan = plan
        builder = RequestBuilder(
            files: files,
            resolver: Resolver(
                scopes: plan.variables, dynamic: DynamicVariables(random: random, zone: zone, now: now)))
    }

    /// A variable without a value is warned about where it is met first.
    package func resolve(_ item: PlannedItem) -> ResolvedRequest {
        let blueprint = RequestBlueprint(item)
        let auth = ResolvedAuth(blueprint.auth) { self.render($0) }
        let built = builder.build(auth.isInRequest ? blueprint : blueprint.unsigned, fails: .warn)
        var resolved = ResolvedRequest(item: item, result: built.result, url: built.url)
        resolved.defaultFields = defaultFields(besides: blueprint)
        resolved.redirects = plan.settings.redirects.applying(item.behavior)
        resolved.verifiesTLS = plan.settings.transfer.applying(item.behavior).verifiesTLS
        let unresolved = built.unresolved + auth.unresolved.filter { !built.unresolved.contains($0) }
        resolved.unresolvedNames = unresolved.map(\.name)
        resolved.warnings = warnings(built.warnings, unresolved, item)
        resolved.authSecrets = auth.secrets
        resolved.authorization = auth.authorization
        if case .success(var request) = built.result {
            takeCredentials(from: &request, into: &resolved, namesAuthorization: blueprint.names("Authorization"))
            resolved.result = .success(request)
        }
        return resolved
    }

    /// User and password are told as such, not as the field that carries them.
    private func takeCredentials(
        from request: inout HTTPRequest, into resolved: inout ResolvedRequest, namesAuthorization: Bool
    ) {
        switch resolved.authorization {
        case .basic, .digest: request.fields.remove("Authorization")
        case .inRequest:
            guard !namesAuthorization, let credentials = URLCredentials.of(request.url),
                request.fields["Authorization"] == credentials.field
            else { return }
            request.fields.remove("Authorization")
            resolved.authorization = .basic(user: credentials.user, password: credentials.password)
            resolved.authSecrets.append(("password", credentials.password))
        case .unfit: break
        }
    }

    private func render(_ template: Template) -> (text: String, unresolved: [String]) {
        let text = builder.resolver.render(template)
        return (text, builder.resolver.takeUnresolved())
    }

    private func defaultFields(besides blueprint: RequestBlueprint) -> Set<String> {
        DefaultFields.names.subtracting(blueprint.headers.map { render($0.key).text.lowercased() })
    }

    private func warnings(
        _ messages: [String], _ unresolved: [UnresolvedVariable], _ item: PlannedItem
    ) -> [Diagnostic] {
        let doubts = messages.map { Diagnostic(.warning, $0, path: item.path) }
        let variables = unresolved.filter { unresolvedNames.insert($0.name).inserted }.map {
            UnresolvedVariableReport($0, item: item, plan: plan).diagnostic(.warning)
        }
        return doubts.filter { notices.isNew($0) } + variables
    }
}

extension RequestBlueprint {
    /// The same request without any auth.
    fileprivate var unsigned: RequestBlueprint {
        RequestBlueprint(
            method: method, url: url, headers: headers, body: body, bodyPatch: bodyPatch, auth: nil,
            behavior: behavior)
    }

    fileprivate func names(_ field: String) -> Bool {
        headers.contains { $0.key.source.equalsIgnoringASCIICase(field) }
    }
}
