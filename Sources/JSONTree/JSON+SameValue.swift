extension JSON {
    /// Whether both are the same value: numbers by what they mean, objects whatever the order of their members.
    package func isSameValue(as other: JSON) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left.isSameValue(as: right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSameValue(as: $1) }
        case (.object(let left), .object(let right)):
            left.members.count == right.members.count
                && left.members.allSatisfy { member in
                    right[member.name].map { $0.isSameValue(as: member.value) } ?? false
                }
        default: self == other
        }
    }
}
