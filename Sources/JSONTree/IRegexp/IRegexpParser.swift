/// Reads a pattern by the grammar of RFC 9485 section 4. Every function gives nil for what the grammar does not know.
struct IRegexpParser {
    /// Groups inside one another.
    private static let nestingLimit = 100

    private let scalars: [Unicode.Scalar]
    private var offset = 0
    private var depth = 0

    init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    mutating func readPattern() -> IRegexpTree? {
        guard let tree = readAlternatives(), offset == scalars.count else { return nil }
        return tree
    }

    private var current: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        offset += 1
        return true
    }

    private mutating func next() -> Unicode.Scalar? {
        guard let scalar = current else { return nil }
        offset += 1
        return scalar
    }

    private mutating func readAlternatives() -> IRegexpTree? {
        var branches: [IRegexpTree] = []
        repeat {
            guard let branch = readBranch() else { return nil }
            branches.append(branch)
        } while skip("|")
        return .alternatives(branches)
    }

    private mutating func readBranch() -> IRegexpTree? {
        var pieces: [IRegexpTree] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            guard let atom = readAtom(), let piece = readQuantifier(of: atom) else { return nil }
            pieces.append(piece)
        }
        return .sequence(pieces)
    }

    private mutating func readAtom() -> IRegexpTree? {
        switch next() {
        case "(": readGroup()
        case ".": .character(.dot)
        case "[": readClass().map { .character($0) }
        case "\\": readEscape().map { .character(CharacterClass(parts: [$0])) }
        case ")", "*", "+", "?", "]", "{", "|", "}", nil: nil
        case let scalar?: .character(.one(scalar))
        }
    }

    private mutating func readGroup() -> IRegexpTree? {
        depth += 1
        guard depth <= Self.nestingLimit, let tree = readAlternatives(), skip(")") else { return nil }
        depth -= 1
        return tree
    }

    private mutating func readQuantifier(of atom: IRegexpTree) -> IRegexpTree? {
        if skip("*") { return .repetition(atom, minimum: 0, maximum: nil) }
        if skip("+") { return .repetition(atom, minimum: 1, maximum: nil) }
        if skip("?") { return .repetition(atom, minimum: 0, maximum: 1) }
        guard skip("{") else { return atom }
        guard let minimum = readCount() else { return nil }
        guard skip(",") else { return skip("}") ? .repetition(atom, minimum: minimum, maximum: minimum) : nil }
        if skip("}") { return .repetition(atom, minimum: minimum, maximum: nil) }
        guard let maximum = readCount(), maximum >= minimum, skip("}") else { return nil }
        return .repetition(atom, minimum: minimum, maximum: maximum)
    }

    private mutating func readCount() -> Int? {
        var digits = ""
        while let scalar = current, "0"..."9" ~= scalar {
            digits.unicodeScalars.append(scalar)
            offset += 1
        }
        return Int(digits)
    }

    /// Reads what follows a backslash.
    private mutating func readEscape() -> CharacterClass.Part? {
        switch next() {
        case "p": readCategory().map { .category($0, isNegated: false) }
        case "P": readCategory().map { .category($0, isNegated: true) }
        case "n": .range("\n"..."\n")
        case "r": .range("\r"..."\r")
        case "t": .range("\t"..."\t")
        case let scalar? where "()*+-.?[\\]^{|}".unicodeScalars.contains(scalar): .range(scalar...scalar)
        case .some, nil: nil
        }
    }

    private mutating func readCategory() -> UnicodeCategory? {
        guard skip("{") else { return nil }
        var name = ""
        while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
        return UnicodeCategory(name)
    }

    /// Reads a class in brackets, behind the opening one. A hyphen stands for itself at its start and end only.
    private mutating func readClass() -> CharacterClass? {
        var result = CharacterClass(isNegated: skip("^"), parts: [])
        if skip("-") { result.parts.append(.range("-"..."-")) }
        while let scalar = current, scalar != "]" {
            if skip("-") {
                guard current == "]", !result.parts.isEmpty else { return nil }
                result.parts.append(.range("-"..."-"))
            } else {
                guard let part = readClassPart() else { return nil }
                result.parts.append(part)
            }
        }
        return skip("]") && !result.parts.isEmpty ? result : nil
    }

    private mutating func readClassPart() -> CharacterClass.Part? {
        guard let first = readClassCharacter() else { return nil }
        guard case .range(let lower) = first, current == "-", offset + 1 < scalars.count, scalars[offset + 1] != "]"
        else { return first }
        offset += 1
        guard current != "-", case .range(let upper) = readClassCharacter(), lower.lowerBound <= upper.lowerBound
        else { return nil }
        return .range(lower.lowerBound...upper.lowerBound)
    }

    private mutating func readClassCharacter() -> CharacterClass.Part? {
        switch next() {
        case "\\": readEscape()
        case "[", "]", "-", nil: nil
        case let scalar?: .range(scalar...scalar)
        }
    }
}
