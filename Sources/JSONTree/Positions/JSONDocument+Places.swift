extension JSONDocument {
    /// Where a text first stands below a place of the document: in the value of a member or element. Nil when nowhere.
    ///
    /// Parts of a request keep no places of their own. A message about `{{name}}` finds it with this when it is needed.
    package func place(of text: String, below location: JSONLocation) -> JSONLocation? {
        var value = root
        for step in location.steps {
            let next =
                switch step {
                case .member(let name): value[name]
                case .element(let index): value[index]
                }
            guard let next else { return nil }
            value = next
        }
        return value.place(of: text, at: location)
    }
}

extension JSON {
    fileprivate func place(of text: String, at location: JSONLocation) -> JSONLocation? {
        switch self {
        case .null, .bool, .number: return nil
        case .string(let string): return string.contains(text) ? location : nil
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let place = element.place(of: text, at: location.element(index)) { return place }
            }
        case .object(let object):
            for member in object.members {
                if let place = member.value.place(of: text, at: location.member(member.name)) { return place }
            }
        }
        return nil
    }
}
