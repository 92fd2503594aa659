import JSONTree
import PostmanFormat
import RunModel
import Variables

/// Members of a body override, applied to the fields of a form: null removes a field, any other value sets it.
struct FormOverride {
    struct Pair {
        var name: String
        var value: Template?
    }

    let pairs: [Pair]

    init(_ pairs: [Pair]) { self.pairs = pairs }

    func applied(to entries: [URLEncodedEntry]) -> [URLEncodedEntry] {
        applied(to: entries, key: \.key.source) { URLEncodedEntry(key: Template($0), value: $1) }
    }

    func applied(to entries: [FormDataEntry]) -> [FormDataEntry] {
        applied(to: entries, key: \.key.source) { FormDataEntry(key: Template($0), content: .text($1)) }
    }

    private func applied<Entry>(
        to entries: [Entry], key: KeyPath<Entry, String>, make: (String, Template) -> Entry
    ) -> [Entry] {
        var entries = entries
        for pair in pairs {
            let first = entries.firstIndex { $0[keyPath: key] == pair.name }
            entries.removeAll { $0[keyPath: key] == pair.name }
            guard let value = pair.value else { continue }
            entries.insert(make(pair.name, value), at: first ?? entries.count)
        }
        return entries
    }
}

extension JSONTemplate {
    /// The members of an object as form fields; nil for any other value, and where a member is no plain value.
    var pairs: [FormOverride.Pair]? {
        switch self {
        case .object(let members):
            return Self.pairs(members.map { ($0.name, $0.value) })
        case .constant(.object(let object)):
            return Self.pairs(object.members.map { ($0.name, .constant($0.value)) })
        case .constant, .text, .array: return nil
        }
    }

    private static func pairs(_ members: [(String, JSONTemplate)]) -> [FormOverride.Pair]? {
        var pairs: [FormOverride.Pair] = []
        for (name, value) in members {
            switch value {
            case .constant(.null): pairs.append(.init(name: name, value: nil))
            case .constant(.string(let text)): pairs.append(.init(name: name, value: Template(text)))
            case .constant(.number(let number)): pairs.append(.init(name: name, value: Template(number.text)))
            case .constant(.bool(let bool)): pairs.append(.init(name: name, value: Template(bool ? "true" : "false")))
            case .text(let template): pairs.append(.init(name: name, value: template))
            case .constant, .array, .object: return nil
            }
        }
        return pairs
    }
}
