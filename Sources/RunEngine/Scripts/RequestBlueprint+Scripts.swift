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

    /// The same for the item that the request is built from: where no step changes it, it is what stands in the
    /// collection, with entries that are switched off and path variables.
    func definition(of item: PlannedItem) -> RequestDefinition {
        let override = item.step?.override ?? StepOverride()
        return override == StepOverride() ? item.item.request : definition
    }

    /// The same request with what a script made of it.
    func changed(to request: RequestDefinition) -> RequestBlueprint {
        RequestBlueprint(
            method: request.method, url: request.url.template, headers: request.enabledHeaders, body: request.body,
            bodyPatch: bodyPatch, auth: request.auth == .notSet ? auth : request.auth.typed, behavior: behavior)
    }

    /// A request whose texts are sent as they stand: `{{tokens}}` are not replaced.
    convenience init(literal request: RequestDefinition, behavior: ProtocolProfileBehavior) {
        self.init(
            method: request.method.literal, url: Template(literal: request.url.text),
            headers: request.enabledHeaders.map { Header(key: $0.key.literal, value: $0.value.literal) },
            body: request.body.map {
                BodyDefinition($0.content.literal, isDisabled: $0.isDisabled, language: $0.language)
            },
            auth: request.auth.typed.map { auth in
                let parameters = auth.parameters.map {
                    TypedAuth.Parameter(key: $0.key, value: $0.value.literal)
                }
                return TypedAuth(type: auth.type, parameters: parameters)
            }, behavior: behavior)
    }
}

extension RequestDefinition {
    fileprivate var enabledHeaders: [RequestBlueprint.Header] {
        headers.filter { !$0.isDisabled }.map { RequestBlueprint.Header(key: $0.key, value: $0.value) }
    }
}

extension AuthDefinition {
    fileprivate var typed: TypedAuth? {
        guard case .typed(let auth) = self else { return nil }
        return auth
    }
}

extension Template {
    fileprivate var literal: Template { Template(literal: source) }
}

extension BodyDefinition.Content {
    /// The same content with nothing in it to replace.
    fileprivate var literal: BodyDefinition.Content {
        switch self {
        case .raw(let text): .raw(text.literal)
        case .urlencoded(let entries):
            .urlencoded(
                entries.map {
                    URLEncodedEntry(
                        key: $0.key.literal, value: $0.value.literal,
                        isDisabled: $0.isDisabled)
                })
        case .formdata(let entries):
            .formdata(
                entries.compactMap { entry in
                    guard case .text(let value) = entry.content else { return nil }
                    return FormDataEntry(
                        key: entry.key.literal, content: .text(value.literal),
                        contentType: entry.contentType.map { Template(literal: $0.source) },
                        fileName: entry.fileName.map { Template(literal: $0.source) }, isDisabled: entry.isDisabled)
                })
        case .file, .graphql: self
        }
    }
}
