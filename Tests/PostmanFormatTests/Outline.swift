import JSONTree
import PostmanFormat
import Variables

/// A collection as lines of text: two blanks for each level, one line for each fact, nothing for what is not there.
struct Outline {
    private(set) var lines: [String] = []
    private var depth = 0

    init(_ collection: PostmanFormat.Collection) {
        add("collection \(collection.info.name) \(id(collection.info.id))")
        nested { outline in
            outline.add("description", collection.info.description)
            outline.add("version", collection.info.version)
            outline.level(collection.auth, collection.behavior, collection.events)
            for variable in collection.variables { outline.add(variable) }
            for item in collection.items { outline.add(item) }
        }
    }

    init(_ environment: Environment) {
        add("\(environment.scope.rawValue) \(environment.name) \(id(environment.id))")
        nested { outline in
            for variable in environment.variables { outline.add(variable) }
        }
    }

    init(_ request: RequestDefinition) {
        add(request)
    }

    /// Ids that the counting source gave are all the same here.
    func id(_ id: String) -> String { id.hasPrefix(CountingSource.prefix) ? "#new" : "#\(id)" }

    mutating func add(_ line: String) {
        lines.append(String(repeating: "  ", count: depth) + line)
    }

    mutating func add(_ name: String, _ value: String?) {
        if let value { add("\(name) \(value)") }
    }

    mutating func nested(_ body: (inout Outline) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }
}

extension Outline {
    private mutating func add(_ item: CollectionItem) {
        switch item {
        case .group(let group):
            add("folder \(group.name) \(id(group.id))")
            nested { outline in
                outline.add("description", group.description)
                outline.level(group.auth, group.behavior, group.events)
                for item in group.items { outline.add(item) }
            }
        case .request(let item):
            add("item \(item.name) \(id(item.id))")
            nested { outline in
                outline.add("description", item.description)
                outline.level(.notSet, item.behavior, item.events)
                outline.add(item.request)
                for response in item.responses { outline.add("response", response.name) }
            }
        }
    }

    private mutating func level(_ auth: AuthDefinition, _ behavior: ProtocolProfileBehavior, _ events: [Event]) {
        add(auth)
        for line in behavior.outline { add("behavior", line) }
        for event in events { add(event) }
    }

    private mutating func add(_ variable: Variable) {
        let value = variable.value.map { " = \($0.text())" } ?? ""
        let type = variable.type.map { " (\($0))" } ?? ""
        add("variable \(variable.key)\(value)\(type)\(variable.isDisabled ? " off" : "")")
    }

    private mutating func add(_ event: Event) {
        let listen =
            switch event.listen {
            case .prerequest: "prerequest"
            case .test: "test"
            case .other(let name): "other:\(name)"
            }
        let runs = [event].runnable(event.listen).isEmpty ? " idle" : ""
        let source = event.script.source.map { " from \($0)" } ?? ""
        let text = event.script.lines.joined(separator: "¶")
        add("event \(listen)\(runs)\(source) \(id(event.script.id)) \(text)")
        nested { $0.add("packages", event.script.packages.map { $0.text() }) }
    }
}

extension Outline {
    private mutating func add(_ request: RequestDefinition) {
        add("\(request.method.source) \(request.url.text)")
        nested { outline in
            outline.add("description", request.description)
            outline.add(request.auth)
            for header in request.headers {
                outline.add("header \(header.key.source): \(header.value.source)\(header.isDisabled ? " off" : "")")
            }
            if let body = request.body { outline.add(body) }
        }
    }

    private mutating func add(_ auth: AuthDefinition) {
        switch auth {
        case .notSet: break
        case .noAuth: add("auth none")
        case .typed(let typed):
            let parameters = typed.parameters.map { " \($0.key)=\($0.value.source)" }.joined()
            add("auth \(typed.type)\(parameters)")
        }
    }

    private mutating func add(_ body: BodyDefinition) {
        let off = body.isDisabled ? " off" : ""
        switch body.content {
        case .raw(let text):
            add("body raw\(body.language.map { " \($0.rawValue)" } ?? "")\(off) \(text.source)")
        case .urlencoded(let entries):
            add("body urlencoded\(off)")
            nested { outline in
                for entry in entries {
                    outline.add("\(entry.key.source)=\(entry.value.source)\(entry.isDisabled ? " off" : "")")
                }
            }
        case .formdata(let entries):
            add("body formdata\(off)")
            nested { outline in
                for entry in entries { outline.add(entry.outline) }
            }
        case .file(let file): add("body file\(off) \(file.outline)")
        case .graphql(let graphql):
            add("body graphql\(off)")
            nested { outline in
                outline.add("query \(graphql.query.outline)")
                outline.add("operationName \(graphql.operationName.outline)")
                outline.add("variables \(graphql.variables.outline)")
            }
        }
    }
}

extension FormDataEntry {
    fileprivate var outline: String {
        let value =
            switch content {
            case .text(let text): "text \(text.source)"
            case .file(let path): "file \(path.source)"
            case .files(let paths): "files \(paths.map(\.source).joined(separator: ", "))"
            case .base64(let text): "base64 \(text.source)"
            case .missingFile: "missing file"
            }
        let type = contentType.map { " as \($0.source)" } ?? ""
        let name = fileName.map { " named \($0.source)" } ?? ""
        return "\(key.source): \(value)\(type)\(name)\(isDisabled ? " off" : "")"
    }
}

extension FileBody {
    fileprivate var outline: String {
        switch self {
        case .path(let path): "path \(path.source)"
        case .base64(let text): "base64 \(text.source)"
        case .missing: "missing"
        }
    }
}

extension GraphQLBody.Value {
    fileprivate var outline: String {
        switch self {
        case .absent: "absent"
        case .text(let text): "text \(text.source)"
        case .json(let json): "json \(json.text())"
        }
    }
}

extension ProtocolProfileBehavior {
    fileprivate var outline: [String] {
        let facts: [(String, String?)] = [
            ("followRedirects", followRedirects?.description), ("maxRedirects", maxRedirects?.description),
            ("followOriginalHttpMethod", followOriginalHTTPMethod?.description),
            ("followAuthorizationHeader", followAuthorizationHeader?.description),
            ("removeRefererHeaderOnRedirect", removeRefererHeaderOnRedirect?.description),
            ("strictSSL", strictSSL?.description), ("disableBodyPruning", disableBodyPruning?.description),
            ("disableUrlEncoding", disableURLEncoding?.description),
            ("disabledSystemHeaders", disabledSystemHeaders?.sorted().joined(separator: ",")),
            ("disableCookies", disableCookies?.description), ("insecureHTTPParser", insecureHTTPParser?.description),
            ("protocolVersion", protocolVersion?.rawValue),
            ("tlsPreferServerCiphers", tlsPreferServerCiphers?.description),
            ("tlsDisabledProtocols", tlsDisabledProtocols?.joined(separator: ",")),
            ("tlsCipherSelection", tlsCipherSelection?.joined(separator: ",")),
        ]
        return facts.compactMap { name, value in value.map { "\(name)=\($0)" } }
    }
}
