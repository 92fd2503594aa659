/// A JSON Schema, and whether a value is valid against it.
///
/// Covers what drafts 4 to 2020-12 have in common for assertions: types, enumerations, numbers, texts, arrays, objects,
/// combinations, conditions and references inside the schema itself. Annotations and formats assert nothing, and a
/// reference to another document is a violation that says so.
/// Source: https://json-schema.org/draft/2020-12/json-schema-validation
package struct JSONSchema: Sendable {
    /// The first place where a value breaks its schema.
    package struct Violation: Sendable, Hashable {
        package var location: JSONLocation
        /// What is wrong there, such as `expected string, found number`.
        package var message: String
    }

    /// References followed without consuming any of the value, and nesting of schemas, end here.
    static let depthLimit = 256

    let root: JSON

    package init(_ root: JSON) { self.root = root }

    package func firstViolation(in value: JSON) -> Violation? {
        let validation = SchemaValidation(schema: self)
        let violation = validation.check(value, at: .root, against: root, depth: 0)
        guard !validation.effort.isExhausted else {
            return Violation(location: .root, message: "the schema asks for too many checks")
        }
        return violation
    }

    /// The schema that a reference within the document points to: `#`, a JSON Pointer, or an `$anchor`.
    func target(of reference: String) -> JSON? {
        guard reference.hasPrefix("#") else { return nil }
        let fragment = reference.dropFirst()
        guard fragment.hasPrefix("/") else {
            return fragment.isEmpty ? root : Self.find(anchor: String(fragment), in: root, depth: 0)
        }
        var schema: JSON? = root
        for step in fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            let name = Self.unescaped(step)
            schema = schema?[name] ?? Int(name).flatMap { schema?[$0] }
        }
        return schema
    }

    private static func unescaped(_ step: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(step.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self).replacing("~1", with: "/").replacing("~0", with: "~")
    }

    private static func find(anchor: String, in schema: JSON, depth: Int) -> JSON? {
        guard depth < depthLimit else { return nil }
        switch schema {
        case .object(let object):
            if object["$anchor"]?.string == anchor || object["$id"]?.string == "#" + anchor { return schema }
            return find(anchor: anchor, among: object.members.map(\.value), depth: depth)
        case .array(let elements):
            return find(anchor: anchor, among: elements, depth: depth)
        case .null, .bool, .number, .string: return nil
        }
    }

    private static func find(anchor: String, among schemas: [JSON], depth: Int) -> JSON? {
        for schema in schemas {
            if let found = find(anchor: anchor, in: schema, depth: depth + 1) { return found }
        }
        return nil
    }
}
