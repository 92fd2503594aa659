/// The characters that one step of a pattern accepts.
struct CharacterClass: Sendable {
    enum Part: Sendable {
        case range(ClosedRange<Unicode.Scalar>)
        case category(UnicodeCategory, isNegated: Bool)
    }

    var isNegated = false
    var parts: [Part]

    /// The dot: anything but a line break.
    static let dot = CharacterClass(isNegated: true, parts: [.range("\n"..."\n"), .range("\r"..."\r")])

    static func one(_ scalar: Unicode.Scalar) -> CharacterClass { CharacterClass(parts: [.range(scalar...scalar)]) }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isListed = parts.contains { part in
            switch part {
            case .range(let range): range.contains(scalar)
            case .category(let category, let isNegated): category.contains(scalar) != isNegated
            }
        }
        return isListed != isNegated
    }
}
