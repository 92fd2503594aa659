/// Whether a report is written with colours.
package enum TextStyle: Sendable, Hashable {
    case plain, coloured
}

/// How a stretch of text looks on a terminal that shows colours.
enum Ink: Sendable, Hashable {
    case grey, greyUnderlined, red, redBold, redUnderlined, green, cyan, yellow, blue

    /// Switches the look on. Source: ECMA-48 section 8.3.117, and the common bright colours from 90 on.
    var start: String {
        switch self {
        case .grey: "\u{1B}[90m"
        case .greyUnderlined: "\u{1B}[4m\u{1B}[90m"
        case .red: "\u{1B}[31m"
        case .redBold: "\u{1B}[31m\u{1B}[1m"
        case .redUnderlined: "\u{1B}[31m\u{1B}[4m"
        case .green: "\u{1B}[32m"
        case .cyan: "\u{1B}[36m"
        case .yellow: "\u{1B}[33m"
        case .blue: "\u{1B}[34m"
        }
    }

    var end: String {
        switch self {
        case .grey, .red, .green, .cyan, .yellow, .blue: "\u{1B}[39m"
        case .greyUnderlined: "\u{1B}[39m\u{1B}[24m"
        case .redBold: "\u{1B}[22m\u{1B}[39m"
        case .redUnderlined: "\u{1B}[24m\u{1B}[39m"
        }
    }
}
