package import JSONTree
package import Variables

/// An environment or globals at the end of a run, as newman's `--export-environment` and `--export-globals` write them.
///
/// Values keep their secrets: the file is an input of the next run. The type `secret` stays, unlike newman's, or the next
/// run would show them.
package struct EnvironmentExport: Sendable {
    private let scope: Environment.Scope
    private let variables: VariableScope
    private let source: Environment?

    /// - Parameter source: What the run began with, if it was read from a file.
    package init(_ variables: VariableScope, as scope: Environment.Scope, from source: Environment? = nil) {
        self.scope = scope
        self.variables = variables
        self.source = source
    }

    /// `identifiers` gives an id to what has none.
    package func json(_ stamp: ExportStamp, identifiers: IdentifierSource = IdentifierSource()) -> JSON {
        var object = unstamped(identifiers)
        object["name"] = object["name"] ?? .string(scope.rawValue)
        object.mark(as: scope.rawValue, stamp)
        return .object(object)
    }

    /// The same without a word of its making, as reports tell it; a name only where there is one.
    package func unstamped(_ identifiers: IdentifierSource = IdentifierSource()) -> JSONObject {
        var identifiers = identifiers
        var object = JSONObject()
        object["_"] = leftovers
        object["id"] = .string(variables.id ?? source?.id ?? identifiers.next())
        let name = variables.name ?? source?.name ?? ""
        if !name.isEmpty { object["name"] = .string(name) }
        object["values"] = .array(variables.entries.map(\.exported))
        return object
    }

    /// What the file said of its own export, under names without `_`; nil for nothing.
    private var leftovers: JSON? {
        guard let source, source.valuesLocation != .root else { return nil }
        let root = source.document?.root.value(at: JSONLocation(source.valuesLocation.steps.dropLast()))
        let members = (root?.object?.members ?? []).filter { $0.name.hasPrefix("_postman_") }
        guard !members.isEmpty else { return nil }
        return .object(JSONObject(members.map { (String($0.name.dropFirst()), $0.value) }))
    }
}

extension Variable {
    /// The variable in the order of newman's files. A type that casts has its value cast; every other but `secret` is lost.
    var exported: JSON {
        let cast = VariableType(word: type)
        var object = JSONObject()
        object["type"] = .string(cast?.rawValue ?? (type == "secret" ? "secret" : "any"))
        object["value"] = value.map { cast.map(exportedValue) ?? $0 }
        object["key"] = .string(key)
        return JSON(entry: .object(object), isDisabled: isDisabled)
    }

    /// The value as an engine in JavaScript would hold it: arrays and objects as their text, and null where a number is none.
    private func exportedValue(_ type: VariableType) -> JSON {
        switch type {
        case .string: .string(text)
        case .number: JSONNumber(text).map(JSON.number) ?? .null
        case .boolean: .bool(text == "true")
        case .array, .object: .string(value?.anyText ?? "")
        }
    }
}
