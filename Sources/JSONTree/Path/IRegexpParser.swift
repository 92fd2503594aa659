/// Parses an expression by the grammar of RFC 9485 section 4.
struct IRegexpParser {
    private static let depthLimit = 64
    private static let repetitionLimit = 1000

    private let scalars: [UnicodeScalar]
    private var offset = 0
    private var depth = 0

    init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    /// Nil when the text does not follow the grammar.
    mutating func parse() -> IRegexpTree? {
        guard let tree = parseAlternatives(), offset == scalars.count else { return nil }
        return tree
    }

    private var next: UnicodeScalar? { offset < scalars.count ? scalars[offset] : nil }

    private mutating func take(_ scalar: UnicodeScalar) -> Bool {
        guard next == scalar else { return false }
        offset += 1
        return true
    }

    private mutating func parseAlternatives() -> IRegexpTree? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { return nil }
        var branches: [IRegexpTree] = []
        repeat {
            guard let branch = parseSequence() else { return nil }
            branches.append(branch)
        } while take("|")
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func parseSequence() -> IRegexpTree? {
        var pieces: [IRegexpTree] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard let atom = parseAtom(), let piece = parseQuantifier(atom) else { return nil }
            pieces.append(piece)
        }
        return pieces.isEmpty ? .empty : .sequence(pieces)
    }

    private mutating func parseAtom() -> IRegexpTree? {
        guard let scalar = next else { return nil }
        offset += 1
        switch scalar {
        case "(":
            guard let inner = parseAlternatives(), take(")") else { return nil }
            return inner
        case ".": return .character(.any)
        case "[": return parseClass().map(IRegexpTree.character)
        case "\\": return parseEscape().map { .character(IRegexpClass(members: [$0])) }
        case "*", "+", "?", "{", "}", "]", ")", "|": return nil
        default: return .character(IRegexpClass(members: [.range(scalar.value...scalar.value)]))
        }
    }

    private mutating func parseQuantifier(_ atom: IRegexpTree) -> IRegexpTree? {
        switch next {
        case "*": return take("*") ? .repetition(atom, minimum: 0, maximum: nil) : nil
        case "+": return take("+") ? .repetition(atom, minimum: 1, maximum: nil) : nil
        case "?": return take("?") ? .repetition(atom, minimum: 0, maximum: 1) : nil
        case "{":
            offset += 1
            guard let minimum = parseCount() else { return nil }
            guard take(",") else { return take("}") ? .repetition(atom, minimum: minimum, maximum: minimum) : nil }
            if take("}") { return .repetition(atom, minimum: minimum, maximum: nil) }
            guard let maximum = parseCount(), maximum >= minimum, take("}") else { return nil }
            return .repetition(atom, minimum: minimum, maximum: maximum)
        default: return atom
        }
    }

    private mutating func parseCount() -> Int? {
        var value: Int?
        while let digit = next?.properties.numericType == .decimal ? next?.value : nil, (0x30...0x39).contains(digit) {
            value = (value ?? 0) * 10 + Int(digit - 0x30)
            guard let value, value <= Self.repetitionLimit else { return nil }
            offset += 1
        }
        return value
    }

    /// `\p{…}`, `\P{…}` or a single character behind a backslash.
    private mutating func parseEscape() -> IRegexpClass.Member? {
        guard let scalar = next else { return nil }
        offset += 1
        switch scalar {
        case "n": return .range(0x0A...0x0A)
        case "r": return .range(0x0D...0x0D)
        case "t": return .range(0x09...0x09)
        case "p", "P": return parseCategory(isNegated: scalar == "P")
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}", "$":
            return .range(scalar.value...scalar.value)
        default: return nil
        }
    }

    private mutating func parseCategory(isNegated: Bool) -> IRegexpClass.Member? {
        guard take("{"), let end = scalars[offset...].firstIndex(of: "}") else { return nil }
        let name = String(String.UnicodeScalarView(scalars[offset..<end]))
        offset = end + 1
        return Self.categories.contains(name) ? .category(name, isNegated: isNegated) : nil
    }

    private static let categories: Set<String> = [
        "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf",
        "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co",
    ]

    private mutating func parseClass() -> IRegexpClass? {
        var result = IRegexpClass(members: [])
        result.isNegated = take("^")
        if take("-") { result.members.append(.range(0x2D...0x2D)) }
        while let scalar = next, scalar != "]" {
            if scalar == "-" {
                // A hyphen that is no range stands at the end of the class only.
                offset += 1
                guard next == "]" else { return nil }
                result.members.append(.range(0x2D...0x2D))
                break
            }
            guard let member = parseClassMember() else { return nil }
            result.members.append(member)
        }
        guard take("]"), !result.members.isEmpty else { return nil }
        return result
    }

    private mutating func parseClassMember() -> IRegexpClass.Member? {
        guard let first = parseClassCharacter() else { return nil }
        guard case .range(let range) = first, next == "-", offset + 1 < scalars.count, scalars[offset + 1] != "]" else {
            return first
        }
        offset += 1
        guard case .range(let end)? = parseClassCharacter(), range.lowerBound <= end.lowerBound else { return nil }
        return .range(range.lowerBound...end.lowerBound)
    }

    private mutating func parseClassCharacter() -> IRegexpClass.Member? {
        guard let scalar = next, scalar != "[", scalar != "-" else { return nil }
        offset += 1
        return scalar == "\\" ? parseEscape() : .range(scalar.value...scalar.value)
    }
}
