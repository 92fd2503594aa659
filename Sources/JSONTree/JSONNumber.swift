/// A JSON number with its exact text: `1.10` stays `1.10`, and a twenty-digit id loses no digit.
///
/// Equality and hash are those of the text; `JSONNumber.isSameValue` compares what the text means.
package struct JSONNumber: Sendable, Hashable {
    /// The number as written, by the grammar of RFC 8259 section 6.
    package let text: String

    /// Takes a text that is known to be a number, as the reader does.
    package init(uncheckedText text: String) { self.text = text }

    package init(_ value: Int) { text = String(value) }
}
