/// One token of a script, of those that tell what it uses. Comments are left out.
struct ScriptToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A name, a keyword, or a private name with its `#`.
        case word
        case punctuator
        /// A number, a text, a regular expression, or a stretch of a template.
        case literal
    }

    var kind: Kind
    /// As written; only the first character of a literal.
    var text: String
    /// Where it stands in the script, in Unicode scalars.
    var start: Int
    var length: Int
}
