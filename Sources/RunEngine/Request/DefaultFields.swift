import HTTPModel

/// The header fields that every request gets where the user set none of that name, in Postman's order.
struct DefaultFields {
    /// Announced as Postman's own runtime, whose behaviour this is: servers that look at it treat both alike.
    static let userAgent = "PostmanRuntime/7.53.0"

    /// How many fields there are at most, those of a body included.
    static let limit = 9

    /// Names, in lower case, of all fields that a request gets from here.
    static let names: Set<String> = [
        "user-agent", "accept", "cache-control", "postman-token", "host", "accept-encoding", "connection",
        "content-length",
    ]

    /// Names, in lower case, of default fields that the item's behavior switches off.
    let disabled: Set<String>

    func add(to fields: inout HTTPFields, host: String, token: String) {
        let given = fields.count
        add("User-Agent", Self.userAgent, to: &fields, unlessAmongFirst: given)
        add("Accept", "*/*", to: &fields, unlessAmongFirst: given)
        add("Cache-Control", "no-cache", to: &fields, unlessAmongFirst: given)
        add("Postman-Token", token, to: &fields, unlessAmongFirst: given)
        add("Host", host, to: &fields, unlessAmongFirst: given)
        add("Accept-Encoding", "gzip, deflate, br", to: &fields, unlessAmongFirst: given)
        add("Connection", "keep-alive", to: &fields, unlessAmongFirst: given)
    }

    /// Adds one field unless the user set it or the behavior switches it off.
    func add(_ name: String, _ value: String, to fields: inout HTTPFields) {
        add(name, value, to: &fields, unlessAmongFirst: fields.count)
    }

    private func add(_ name: String, _ value: String, to fields: inout HTTPFields, unlessAmongFirst count: Int) {
        guard disabled.isEmpty || !disabled.contains(name.lowercased()),
            count == 0 || !fields.contains(name, amongFirst: count)
        else { return }
        fields.append(name, value)
    }
}
