/// What the library said about a document or an expression; empty while it said nothing.
struct Complaint {
    var message = ""
    /// Counts from 1; 0 where it is not known.
    var line = 0

    /// Without the line break at its end, in our grammar.
    var reason: String {
        let words = message.split(separator: "\n").first.map(String.init) ?? ""
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
