/// Lists of entries that agree, each in recorded order, in as little memory as can be.
struct EntryLinks: Sendable {
    private var groups: [Int: RecordedArchive.Group] = [:]
    /// For each entry the next one of its list.
    private var next: [Int32] = []

    private static let none: Int32 = -1

    /// Adds the next entry; true where it is the first of its list.
    @discardableResult
    mutating func append(_ number: Int, to fingerprint: Int) -> Bool {
        next.append(Self.none)
        guard let last = groups[fingerprint]?.last else {
            groups[fingerprint] = RecordedArchive.Group(first: number, last: number)
            return true
        }
        next[last] = Int32(number)
        groups[fingerprint]?.last = number
        return false
    }

    /// The next entry is in no list.
    mutating func skip() { next.append(Self.none) }

    func group(_ fingerprint: Int) -> RecordedArchive.Group? { groups[fingerprint] }

    /// The list that begins with an entry.
    func group(from first: Int) -> RecordedArchive.Group {
        var group = RecordedArchive.Group(first: first, last: first)
        while let next = entry(after: group.last) { group.last = next }
        return group
    }

    func entry(after number: Int) -> Int? { next[number] == Self.none ? nil : Int(next[number]) }
}
