/// A regular expression of RFC 9485, the dialect of JSONPath.
struct IRegexp {
    enum Extent {
        case whole, anywhere
    }

    private let program: IRegexpProgram

    /// Nil when the text is no expression of that dialect.
    init?(_ pattern: String) {
        var parser = IRegexpParser(pattern)
        guard let tree = parser.parse(), let program = IRegexpProgram(tree) else { return nil }
        self.program = program
    }

    func matches(_ text: String, _ extent: Extent) -> Bool { program.matches(text, extent) }
}

/// The tree of an expression.
indirect enum IRegexpTree {
    case empty
    case character(IRegexpClass)
    case sequence([IRegexpTree])
    case alternatives([IRegexpTree])
    /// A nil maximum has no limit.
    case repetition(IRegexpTree, minimum: Int, maximum: Int?)
}

/// A set of characters.
struct IRegexpClass {
    enum Member {
        case range(ClosedRange<UInt32>)
        /// General categories by their two letters, or the first of them for a whole group.
        case category(String, isNegated: Bool)
    }

    var members: [Member]
    var isNegated = false

    static let any = IRegexpClass(members: [.range(0x0A...0x0A), .range(0x0D...0x0D)], isNegated: true)

    func contains(_ scalar: UnicodeScalar) -> Bool {
        let isMember = members.contains { member in
            switch member {
            case .range(let range): range.contains(scalar.value)
            case .category(let name, let isNegated):
                scalar.properties.generalCategory.abbreviation.hasPrefix(name) != isNegated
            }
        }
        return isMember != isNegated
    }
}

extension Unicode.GeneralCategory {
    /// The two letters by which the Unicode standard calls the category.
    var abbreviation: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
