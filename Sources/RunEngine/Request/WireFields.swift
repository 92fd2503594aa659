import HTTPModel

/// The order and number of fields on the wire, which differ from those of the collection.
enum WireFields {
    /// Fields of the same name and letter case stand together at the first one's place. Of fields whose names differ in
    /// letter case only, the last spelling is sent alone. A field without a name is not sent.
    static func arranged(_ fields: HTTPFields) -> HTTPFields {
        var spelling: [String: String] = [:]
        for field in fields { spelling[field.name.lowercased()] = field.name }
        var order: [String] = []
        var groups: [String: [HTTPField]] = [:]
        for field in fields where !field.name.isEmpty && spelling[field.name.lowercased()] == field.name {
            if groups[field.name] == nil { order.append(field.name) }
            groups[field.name, default: []].append(field)
        }
        return HTTPFields(order.flatMap { groups[$0] ?? [] })
    }

    /// Whether one of the first fields, so many, would have to move or to go.
    static func needsArranging(_ fields: HTTPFields, first count: Int) -> Bool {
        let fields = fields.fields
        for index in 0..<count {
            if fields[index].name.isEmpty { return true }
            for other in 0..<index where fields[other].name.equalsIgnoringASCIICase(fields[index].name) { return true }
        }
        return false
    }
}
