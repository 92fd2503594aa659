/// How a JSON text is laid out, as `JSON.stringify` does for its third argument.
package enum JSONIndentation: Sendable, Hashable {
    /// One line, no spaces.
    case none
    /// So many spaces a level, at most ten; zero is the same as `none`.
    case spaces(Int)
    case tab

    /// The bytes of one level, or nil for a text on one line.
    var unit: [UInt8]? {
        switch self {
        case .none: nil
        case .spaces(let count): count < 1 ? nil : Array(repeating: ASCII.space, count: min(count, 10))
        case .tab: [ASCII.tab]
        }
    }
}
