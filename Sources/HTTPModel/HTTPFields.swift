/// Fields in the order in which they are sent or were received. Names compare without regard to case, duplicates stay.
package struct HTTPFields: Sendable, Hashable {
    package private(set) var fields: [HTTPField]

    package init(_ fields: [HTTPField] = []) { self.fields = fields }

    /// The value of the last field of that name.
    package subscript(name: String) -> String? {
        fields.last { $0.name.equalsIgnoringASCIICase(name) }?.value
    }

    /// The values of all fields of that name, in order.
    package func values(_ name: String) -> [String] {
        fields.filter { $0.name.equalsIgnoringASCIICase(name) }.map(\.value)
    }

    package func contains(_ name: String) -> Bool {
        fields.contains { $0.name.equalsIgnoringASCIICase(name) }
    }

    /// Whether one of the first fields, so many, has that name.
    package func contains(_ name: String, amongFirst count: Int) -> Bool {
        for index in 0..<count where fields[index].name.equalsIgnoringASCIICase(name) { return true }
        return false
    }

    package mutating func reserveCapacity(_ count: Int) { fields.reserveCapacity(count) }

    package mutating func append(_ name: String, _ value: String) {
        fields.append(HTTPField(name, value))
    }

    /// Replaces the first field of that name and removes the others, or appends one when there is none.
    package mutating func set(_ name: String, _ value: String) {
        guard let first = fields.firstIndex(where: { $0.name.equalsIgnoringASCIICase(name) }) else {
            return append(name, value)
        }
        fields[first].value = value
        var index = fields.count - 1
        while index > first {
            if fields[index].name.equalsIgnoringASCIICase(name) { fields.remove(at: index) }
            index -= 1
        }
    }

    package mutating func remove(_ name: String) {
        fields.removeAll { $0.name.equalsIgnoringASCIICase(name) }
    }
}

extension HTTPFields: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { HTTPField($0.0, $0.1) }
    }
}

extension HTTPFields: RandomAccessCollection {
    // Inlinable: without it every loop in another module goes through witness tables, field by field.
    @inlinable package var startIndex: Int { fields.startIndex }
    @inlinable package var endIndex: Int { fields.endIndex }
    @inlinable package subscript(position: Int) -> HTTPField { fields[position] }
    @inlinable package func makeIterator() -> IndexingIterator<[HTTPField]> { fields.makeIterator() }
}
