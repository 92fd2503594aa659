extension StringProtocol {
    /// The text without the blanks around it.
    var trimmingBlanks: String {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest.drop { $0.isWhitespace })
    }
}
