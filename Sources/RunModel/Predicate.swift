/// What an expectation asks of the value that its selector found.
package indirect enum Predicate: Sendable, Hashable {
    /// The same JSON value; numbers compare by what they mean. A text made from a template also equals a number or
    /// boolean that reads the same.
    case equals(JSONTemplate)
    case not(Predicate)
    case oneOf([JSONTemplate])
    /// A regular expression that occurs in the text.
    case matches(JSONTemplate)
    /// A part of a text, an element of an array, or a member name of an object.
    case contains(JSONTemplate)
    case startsWith(JSONTemplate)
    case endsWith(JSONTemplate)
    case exists(Bool)
    case lessThan(JSONTemplate)
    case greaterThan(JSONTemplate)
    /// A predicate on the number of characters, elements or members.
    case length(Predicate)
    /// `null`, `boolean`, `number`, `integer`, `string`, `array` or `object`.
    case type(String)
    /// A JSON Schema that the value is valid against.
    case schema(JSONTemplate)
    /// Any status of a class: 2 means 200 to 299.
    case statusClass(Int)
    case all([Predicate])
}
