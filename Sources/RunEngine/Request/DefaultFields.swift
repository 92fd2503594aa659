import HTTPModel

/// The header fields that every request gets where the user set none of that name, in Postman's order.
struct DefaultFields {
    /// Announced as Postman's own runtime, whose behaviour this is: servers that look at it treat both alike.
    static let userAgent = "PostmanRuntime/7.53.0"

    /// How many fields there are at most, those of a body included.
    static let limit = 9

    /// Names, in lower case, of default fields that the item's behavior switches off.
    let disabled: Set<String>

    func add(to fields: inout HTTPFields, host: String, token: String) {
        let isFree = fields.isEmpty && disabled.isEmpty
        for (name, value) in [
            ("User-Agent", Self.userAgent), ("Accept", "*/*"), ("Cache-Control", "no-cache"), ("Postman-Token", token),
            ("Host", host), ("Accept-Encoding", "gzip, deflate, br"), ("Connection", "keep-alive"),
        ] {
            if isFree { fields.append(name, value) } else { add(name, value, to: &fields) }
        }
    }

    /// Adds one field unless the user set it or the behavior switches it off.
    func add(_ name: String, _ value: String, to fields: inout HTTPFields) {
        guard disabled.isEmpty || !disabled.contains(name.lowercased()), !fields.contains(name) else { return }
        fields.append(name, value)
    }
}
