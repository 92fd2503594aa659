/// A general category of Unicode, or a group of them, as `\p{…}` names it in RFC 9485.
struct UnicodeCategory: Sendable {
    private let members: Set<Unicode.GeneralCategory>

    init?(_ name: String) {
        let members = Self.names.filter { $0.key == name || ($0.key.first.map(String.init) == name) }.values
        guard !members.isEmpty else { return nil }
        self.members = Set(members)
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool { members.contains(scalar.properties.generalCategory) }

    /// Surrogates have no place in it: no text contains them.
    private static let names: [String: Unicode.GeneralCategory] = [
        "Ll": .lowercaseLetter, "Lm": .modifierLetter, "Lo": .otherLetter, "Lt": .titlecaseLetter,
        "Lu": .uppercaseLetter, "Mc": .spacingMark, "Me": .enclosingMark, "Mn": .nonspacingMark,
        "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber, "Pc": .connectorPunctuation,
        "Pd": .dashPunctuation, "Pe": .closePunctuation, "Pf": .finalPunctuation, "Pi": .initialPunctuation,
        "Po": .otherPunctuation, "Ps": .openPunctuation, "Sc": .currencySymbol, "Sk": .modifierSymbol,
        "Sm": .mathSymbol, "So": .otherSymbol, "Zl": .lineSeparator, "Zp": .paragraphSeparator,
        "Zs": .spaceSeparator, "Cc": .control, "Cf": .format, "Cn": .unassigned, "Co": .privateUse,
    ]
}
