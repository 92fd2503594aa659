import JSONTree

/// A value of a chains file with its place, and the ways in which the format reads one.
struct Entry {
    let value: JSON
    let location: JSONLocation
    private let document: JSONDocument

    init(_ value: JSON, _ location: JSONLocation, in document: JSONDocument) {
        self.value = value
        self.location = location
        self.document = document
    }

    func error(_ fact: ChainError.Fact) -> ChainError { ChainError(fact, in: document, at: location) }

    private func wrongKind(_ expected: String) -> ChainError {
        error(.wrongKind(expected: expected, found: value.kind))
    }

    func string() throws(ChainError) -> String {
        guard case .string(let text) = value else { throw wrongKind("a string") }
        return text
    }

    func bool() throws(ChainError) -> Bool {
        guard case .bool(let bool) = value else { throw wrongKind("true or false") }
        return bool
    }

    func number() throws(ChainError) -> JSONNumber {
        guard case .number(let number) = value else { throw wrongKind("a number") }
        return number
    }

    func elements() throws(ChainError) -> [Entry] {
        guard case .array(let elements) = value else { throw wrongKind("an array") }
        return elements.enumerated().map { Entry($1, location.element($0), in: document) }
    }

    /// The members of an object in their order, under any names.
    func namedEntries() throws(ChainError) -> [(name: String, entry: Entry)] {
        guard case .object(let object) = value else { throw wrongKind("an object") }
        return object.members.map { ($0.name, Entry($0.value, location.member($0.name), in: document)) }
    }

    /// The members of an object that may hold these keys only.
    func members(known: [String]) throws(ChainError) -> [String: Entry] {
        var members: [String: Entry] = [:]
        for (name, entry) in try namedEntries() {
            guard known.contains(name) else { throw entry.error(.unknownKey(name, known: known)) }
            members[name] = entry
        }
        return members
    }
}
