import HTTPModel
import JSONTree
package import Variables

extension URLDefinition {
    /// The whole URL with its variables still in it, built anew at each call.
    package var template: Template { Template(text) }

    /// The URL in one piece: parts joined, path variables put in, switched-off parameters left out. Empty for no URL.
    package var text: String {
        URLParts(
            scheme: scheme, user: credentials?.user, password: credentials?.password, host: host ?? "", port: port,
            path: path.map { "/" + $0.map(substitutingVariable).joined(separator: "/") }, query: queryText,
            fragment: hash
        ).text
    }

    /// The query without its `?`; nil when there is none or every parameter is switched off.
    package var queryText: String? {
        QueryParameters((query ?? []).filter { !$0.isDisabled }.map { .init($0.key, $0.value) }).text
    }

    /// A segment `:name` or `:name.suffix` with the variable's value in place of its name, where it has one.
    private func substitutingVariable(_ segment: String) -> String {
        guard segment.hasPrefix(":") else { return segment }
        let name = segment.dropFirst().prefix { $0 != "." }
        guard let value = variables.last(where: { $0.key == name })?.substitution else { return segment }
        return value + segment.dropFirst(1 + name.count)
    }
}

extension Variable {
    /// The text that takes the place of a path segment. Only a string that is not empty does, after the cast to its
    /// declared type: a number stays a number unless it is declared a `string`.
    fileprivate var substitution: String? {
        guard let value else { return nil }
        let text: String? =
            switch VariableType(word: type) {
            case .string: self.text
            case .number, .boolean, .array, .object: nil
            case nil: value.string
            }
        return text?.isEmpty == false ? text : nil
    }
}
