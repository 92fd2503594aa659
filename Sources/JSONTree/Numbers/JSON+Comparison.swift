extension JSON {
    /// Whether both mean the same: numbers by value, objects whatever the order of their members. Of members with the
    /// same name the last one counts.
    package func isSameValue(as other: JSON) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left.isSameValue(as: right)
        case (.string(let left), .string(let right)): left.unicodeScalars.elementsEqual(right.unicodeScalars)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSameValue(as: $1) }
        case (.object(let left), .object(let right)): left.isSameValue(as: right)
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
        }
    }
}

extension JSONObject {
    func isSameValue(as other: JSONObject) -> Bool {
        let values = valuesByName
        let otherValues = other.valuesByName
        return values.count == otherValues.count
            && values.allSatisfy { name, value in otherValues[name]?.isSameValue(as: value) ?? false }
    }

    /// The members by the code points of their names: Swift's own equality takes composed and decomposed letters for
    /// the same.
    private var valuesByName: [[UInt8]: JSON] {
        Dictionary(members.map { (Array($0.name.utf8), $0.value) }) { $1 }
    }
}
