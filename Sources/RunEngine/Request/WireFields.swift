import HTTPModel

/// The order and number of fields on the wire, which differ from those of the collection.
enum WireFields {
    /// Fields of the same name and letter case stand together at the first one's place. Of fields whose names differ in
    /// letter case only, the last spelling is sent alone. A field without a name is not sent.
    static func arranged(_ fields: HTTPFields) -> HTTPFields {
        guard needsArranging(fields) else { return fields }
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

    private static func needsArranging(_ fields: HTTPFields) -> Bool {
        let fields = fields.fields
        for index in fields.indices {
            if fields[index].name.isEmpty { return true }
            for other in 0..<index where fields[other].name.equalsIgnoringASCIICase(fields[index].name) { return true }
        }
        return false
    }
}
