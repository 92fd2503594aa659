/// A pattern as the instructions of a Thompson machine.
struct IRegexpProgram: Sendable {
    enum Instruction: Sendable {
        case character(CharacterClass)
        /// Goes on at both places.
        case fork(Int, Int)
        case jump(Int)
        case accept
    }

    /// Counts are written out, so `(a{1000}){1000}` would be a million instructions.
    private static let sizeLimit = 20_000

    private(set) var instructions: [Instruction] = []
    /// Parts of the pattern written out so far, those without instructions too.
    private var size = 0

    /// Nil when it would be too large.
    init?(_ tree: IRegexpTree) {
        guard append(tree) else { return nil }
        instructions.append(.accept)
    }

    private mutating func append(_ tree: IRegexpTree) -> Bool {
        size += 1
        guard size < Self.sizeLimit else { return false }
        switch tree {
        case .character(let characters):
            instructions.append(.character(characters))
            return true
        case .sequence(let parts): return parts.allSatisfy { append($0) }
        case .alternatives(let branches): return append(alternatives: branches[...])
        case .repetition(let part, let minimum, let maximum):
            for _ in 0..<minimum { guard append(part) else { return false } }
            guard let maximum else { return append(endless: part) }
            return append(optional: part, times: maximum - minimum)
        }
    }

    private mutating func append(alternatives branches: ArraySlice<IRegexpTree>) -> Bool {
        var ends: [Int] = []
        for branch in branches.dropLast() {
            let fork = reserve()
            guard append(branch) else { return false }
            ends.append(reserve())
            instructions[fork] = .fork(fork + 1, instructions.count)
        }
        guard let last = branches.last, append(last) else { return false }
        for end in ends { instructions[end] = .jump(instructions.count) }
        return true
    }

    private mutating func append(endless part: IRegexpTree) -> Bool {
        let fork = reserve()
        guard append(part) else { return false }
        instructions.append(.jump(fork))
        instructions[fork] = .fork(fork + 1, instructions.count)
        return true
    }

    private mutating func append(optional part: IRegexpTree, times: Int) -> Bool {
        var forks: [Int] = []
        for _ in 0..<times {
            forks.append(reserve())
            guard append(part) else { return false }
        }
        for fork in forks { instructions[fork] = .fork(fork + 1, instructions.count) }
        return true
    }

    /// A place for an instruction that is not known yet.
    private mutating func reserve() -> Int {
        instructions.append(.accept)
        return instructions.count - 1
    }
}
