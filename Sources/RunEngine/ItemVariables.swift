package import RunModel
import PostmanFormat
import Variables

/// The variables that the request of an item names, wherever they stand in it.
package struct ItemVariables {
    private let blueprint: RequestBlueprint

    package init(_ item: PlannedItem) { blueprint = RequestBlueprint(item) }

    /// Each name once, in the order of their fields. Names in `<<angles>>` are left out: those may stay undefined.
    package var names: [String] {
        var seen: Set<String> = []
        return uses.map(\.name).filter { seen.insert($0).inserted }
    }

    /// The names in `<<angles>>`.
    var optionalNames: [String] {
        templates.flatMap { $0.0.tokens.filter { $0.notation == .angles }.map(\.name) }
    }

    /// Names together with the field they stand in.
    var uses: [UnresolvedVariable] {
        templates.flatMap { template, field in
            template.tokens.filter { $0.notation == .braces }
                .map { UnresolvedVariable(name: $0.name, field: field) }
        }
    }

    private var sendsBody: Bool {
        !blueprint.method.isConstant || blueprint.sendsBody(withMethod: blueprint.method.source)
    }

    private var templates: [(Template, RequestField)] {
        var templates: [(Template, RequestField)] = [(blueprint.method, .method), (blueprint.url, .url)]
        for header in blueprint.headers {
            templates.append((header.key, .header(header.key.source)))
            templates.append((header.value, .header(header.key.source)))
        }
        if sendsBody {
            if let body = blueprint.body, !body.isDisabled { templates += body.content.templates.map { ($0, .body) } }
            templates += (blueprint.bodyPatch?.templates ?? []).map { ($0, .body) }
        }
        templates += (blueprint.auth?.parameters ?? []).map { ($0.value, .auth($0.key)) }
        return templates
    }
}

extension BodyDefinition.Content {
    /// Every template of the body, in order.
    var templates: [Template] {
        switch self {
        case .raw(let template): [template]
        case .urlencoded(let entries): entries.filter { !$0.isDisabled }.flatMap { [$0.key, $0.value] }
        case .formdata(let entries): entries.filter { !$0.isDisabled }.flatMap { [$0.key] + $0.content.templates }
        case .file(.path(let template)), .file(.base64(let template)): [template]
        case .file(.missing): []
        case .graphql(let body): [body.query, body.operationName, body.variables].flatMap(\.templates)
        }
    }
}

extension FormDataEntry.Content {
    fileprivate var templates: [Template] {
        switch self {
        case .text(let template), .file(let template), .base64(let template): [template]
        case .files(let templates): templates
        case .missingFile: []
        }
    }
}

extension GraphQLBody.Value {
    fileprivate var templates: [Template] {
        switch self {
        case .absent: []
        case .text(let template): [template]
        case .json(let json): JSONTemplate(json).templates
        }
    }
}
