package import Variables

extension URLDefinition {
    /// The whole URL with its variables still in it, built anew at each call.
    package var template: Template { Template(text) }

    /// The URL in one piece: parts joined, path variables put in, switched-off parameters left out. Empty for no URL.
    package var text: String {
        var text = ""
        if let scheme { text += scheme + "://" }
        text += credentialsText
        text += host ?? ""
        if let port { text += ":" + port }
        if let path { text += "/" + path.map(substitutingVariable).joined(separator: "/") }
        if let queryText { text += "?" + queryText }
        if let hash { text += "#" + hash }
        return text
    }

    /// The query without its `?`; nil when there is none or every parameter is switched off.
    package var queryText: String? {
        guard let enabled = query?.filter({ !$0.isDisabled }), !enabled.isEmpty else { return nil }
        return enabled.map(\.text).joined(separator: "&")
    }

    private var credentialsText: String {
        guard let credentials, credentials.user != nil || credentials.password != nil else { return "" }
        let password = credentials.password.map { ":" + $0 } ?? ""
        return (credentials.user ?? "") + password + "@"
    }

    /// A segment `:name` or `:name.suffix` with the variable's value in place of its name, where it has one.
    private func substitutingVariable(_ segment: String) -> String {
        guard segment.hasPrefix(":") else { return segment }
        let name = segment.dropFirst().prefix { $0 != "." }
        guard let value = variables.last(where: { $0.key == name })?.substitution else { return segment }
        return value + segment.dropFirst(1 + name.count)
    }
}

extension QueryEntry {
    /// The parameter as it stands in a URL. Only what would end it too early is percent-encoded, and tokens are left alone.
    package var text: String {
        guard let value else { return keyText ?? "" }
        return (keyText ?? "") + "=" + TokenText.escaping("&#", in: value)
    }

    private var keyText: String? { key.map { TokenText.escaping("&#=", in: $0) } }
}
