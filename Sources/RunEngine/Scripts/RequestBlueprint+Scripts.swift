import HTTPModel
import PostmanFormat
import RunModel
import Variables

extension RequestBlueprint {
    /// The request as scripts see it, with the step's overrides in it.
    var definition: RequestDefinition {
        RequestDefinition(
            method: method, url: URLDefinition(text: url.source),
            headers: headers.map { HeaderEntry(key: $0.key, value: $0.value) }, body: body,
            auth: auth.map { .typed($0) } ?? .notSet)
    }

    /// The same request with what a script made of it.
    func changed(to request: RequestDefinition) -> RequestBlueprint {
        var blueprint = self
        blueprint.method = request.method
        blueprint.url = request.url.template
        blueprint.headers = request.headers.filter { !$0.isDisabled }.map { Header(key: $0.key, value: $0.value) }
        blueprint.body = request.body
        switch request.auth {
        case .typed(let auth): blueprint.auth = auth
        case .noAuth: blueprint.auth = nil
        case .notSet: break
        }
        return blueprint
    }

    /// A request whose texts are sent as they stand: `{{tokens}}` are not replaced.
    init(literal request: RequestDefinition, behavior: ProtocolProfileBehavior) {
        self.init(PlannedItem(item: Item(id: "", name: "", request: request), behavior: behavior))
        method = Template(literal: method.source)
        url = Template(literal: url.source)
        headers = headers.map {
            Header(key: Template(literal: $0.key.source), value: Template(literal: $0.value.source))
        }
        body = request.body.map { BodyDefinition($0.content.literal, isDisabled: $0.isDisabled, language: $0.language) }
        if case .typed(let typed) = request.auth {
            auth = TypedAuth(
                type: typed.type,
                parameters: typed.parameters.map { .init(key: $0.key, value: Template(literal: $0.value.source)) })
        }
    }
}

extension BodyDefinition.Content {
    /// The same content with nothing in it to replace.
    fileprivate var literal: BodyDefinition.Content {
        switch self {
        case .raw(let text): .raw(Template(literal: text.source))
        case .urlencoded(let entries):
            .urlencoded(
                entries.map {
                    URLEncodedEntry(
                        key: Template(literal: $0.key.source), value: Template(literal: $0.value.source),
                        isDisabled: $0.isDisabled)
                })
        case .formdata(let entries):
            .formdata(
                entries.compactMap { entry in
                    guard case .text(let value) = entry.content else { return nil }
                    return FormDataEntry(
                        key: Template(literal: entry.key.source), content: .text(Template(literal: value.source)),
                        contentType: entry.contentType.map { Template(literal: $0.source) },
                        fileName: entry.fileName.map { Template(literal: $0.source) }, isDisabled: entry.isDisabled)
                })
        case .file, .graphql: self
        }
    }
}
