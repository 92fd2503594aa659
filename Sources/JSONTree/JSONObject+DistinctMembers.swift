/// Names compared by their code points. Swift's own equality also takes composed and decomposed letters for the same.
extension JSONObject {
    /// The value of the last member of exactly that name.
    func value(exactly name: String) -> JSON? {
        members.last { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// The members without those that a later one of the same name hides.
    var distinctMembers: [Member] {
        guard Set(members.lazy.map(\.name)).count < members.count else { return members }
        var names: Set<[UInt8]> = []
        return members.reversed().filter { names.insert(Array($0.name.utf8)).inserted }.reversed()
    }
}
