/// Which parts of a JSON value are wanted. The others are checked for their grammar, and passed by.
package enum JSONSelection: Sendable {
    case everything
    /// Of an object these members, of any other value all of it.
    case members([Member])

    package struct Member: Sendable {
        let name: [UInt8]
        let selection: JSONSelection
    }

    /// Of an object these members, of any other value all of it.
    package static func members(_ wanted: [(String, JSONSelection)]) -> JSONSelection {
        .members(wanted.map { Member(name: Array($0.0.utf8), selection: $0.1) })
    }

    /// These members of an object, whole.
    package static func members(_ names: String...) -> JSONSelection {
        .members(names.map { Member(name: Array($0.utf8), selection: .everything) })
    }
}

extension JSONSelection {
    /// What is wanted of a member; nil where it is not wanted.
    func selection(ofMember name: JSONOutline.Node, in text: Span<UInt8>) -> JSONSelection? {
        guard case .members(let members) = self else { return .everything }
        for member in members where name.isString(member.name.span, in: text) { return member.selection }
        return nil
    }
}
