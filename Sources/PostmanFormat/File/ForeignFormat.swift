import JSONTree

/// A file that people take for a collection or an environment.
package enum ForeignFormat: Sendable, Hashable {
    case collection
    case environment
    case globals
    /// A list of variables without a name, which is a legal environment.
    case variableList
    case openAPI(version: String)
    case har
    case insomnia
    /// Postman's export of all data, with any number of collections in it.
    case dataDump
    case chains
    /// An object that nobody here knows, by the names of its first members.
    case unknown(members: [String])
}

extension ForeignFormat {
    /// Looks at a root. Nil for what may be read as expected, and for values that say nothing about themselves.
    init?(root: JSON, expecting expected: PostmanFormatError.Expected) {
        switch expected {
        case .collection: self.init(notCollection: root)
        case .environment, .globals: self.init(notEnvironment: root)
        case .cookieJar, .certificateList: return nil
        }
    }

    private init?(notCollection root: JSON) {
        if let elements = root.array, !elements.isEmpty, elements.allSatisfy({ $0["key"] != nil }) {
            self = .variableList
            return
        }
        guard let object = root.object, !object.members.isEmpty, !root.looksLikeCollection else { return nil }
        if let known = Self.known(root) ?? Self.variables(root) {
            self = known
        } else if root.hasNo(["info", "item", "variable", "event", "auth"]) {
            self = .unknown(members: object.members.prefix(3).map(\.name))
        } else {
            return nil
        }
    }

    private init?(notEnvironment root: JSON) {
        guard let object = root.object, !object.members.isEmpty, root["values"] == nil else { return nil }
        if root.looksLikeCollection {
            self = .collection
        } else if let known = Self.known(root) {
            self = known
        } else if root.hasNo(["id", "name", "_postman_variable_scope"]) {
            self = .unknown(members: object.members.prefix(3).map(\.name))
        } else {
            return nil
        }
    }

    private static func known(_ root: JSON) -> ForeignFormat? {
        if let version = root.label("openapi") ?? root.label("swagger") { return .openAPI(version: version) }
        if root["log"]?["entries"] != nil { return .har }
        if root["__export_format"] != nil || root["type"] == "collection.insomnia.rest/5.0" { return .insomnia }
        if root["collections"]?.array != nil { return .dataDump }
        if root["chains"]?.object != nil { return .chains }
        return nil
    }

    private static func variables(_ root: JSON) -> ForeignFormat? {
        if root["environment"]?["values"] != nil { return .environment }
        if root["globals"]?["values"] != nil { return .globals }
        guard root["values"]?.array != nil else { return nil }
        return root["_postman_variable_scope"] == "globals" ? .globals : .environment
    }
}

extension JSON {
    /// True for the shape of a collection of any version, also in the wrapper of Postman's API.
    fileprivate var looksLikeCollection: Bool {
        let root = isFormatV1 ? self : self["collection"].flatMap { $0.object == nil ? nil : $0 } ?? self
        return root["item"] != nil || root["info"]?["schema"] != nil || root.isFormatV1
    }

    /// The test for format v1: name, order and requests, all of them truthy.
    var isFormatV1: Bool { isSet("name") && isSet("order") && isSet("requests") }

    fileprivate func hasNo(_ names: [String]) -> Bool { names.allSatisfy { self[$0] == nil } }
}
