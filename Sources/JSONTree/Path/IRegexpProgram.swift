/// An expression as instructions of a machine that follows all alternatives at once, so that its time grows with the
/// text's length only. Source of the method: R. Cox, Regular Expression Matching Can Be Simple And Fast (2007)
struct IRegexpProgram {
    private enum Instruction {
        case character(IRegexpClass)
        /// Goes on at both places.
        case split(Int, Int)
        case jump(Int)
        case accept
    }

    /// Counted repetitions are written out; past this size an expression is refused.
    private static let sizeLimit = 20_000

    private var instructions: [Instruction] = []

    /// Nil when the expression is too large.
    init?(_ tree: IRegexpTree) {
        emit(tree)
        guard instructions.count < Self.sizeLimit else { return nil }
        instructions.append(.accept)
    }

    private mutating func emit(_ tree: IRegexpTree) {
        guard instructions.count < Self.sizeLimit else { return }
        switch tree {
        case .empty: break
        case .character(let set): instructions.append(.character(set))
        case .sequence(let pieces): for piece in pieces { emit(piece) }
        case .alternatives(let branches): emit(branches[...])
        case .repetition(let inner, let minimum, let maximum): emit(inner, minimum, maximum)
        }
    }

    private mutating func emit(_ branches: ArraySlice<IRegexpTree>) {
        guard let first = branches.first else { return }
        guard branches.count > 1 else { return emit(first) }
        let split = instructions.count
        instructions.append(.accept)
        emit(first)
        let jump = instructions.count
        instructions.append(.accept)
        instructions[split] = .split(split + 1, instructions.count)
        emit(branches.dropFirst())
        instructions[jump] = .jump(instructions.count)
    }

    private mutating func emit(_ inner: IRegexpTree, _ minimum: Int, _ maximum: Int?) {
        for _ in 0..<minimum where instructions.count < Self.sizeLimit { emit(inner) }
        guard let maximum else {
            let split = instructions.count
            instructions.append(.accept)
            emit(inner)
            instructions.append(.jump(split))
            instructions[split] = .split(split + 1, instructions.count)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<max(minimum, maximum) where instructions.count < Self.sizeLimit {
            splits.append(instructions.count)
            instructions.append(.accept)
            emit(inner)
        }
        for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }

    func matches(_ text: String, _ extent: IRegexp.Extent) -> Bool {
        var current = Threads(count: instructions.count)
        add(0, to: &current)
        for scalar in text.unicodeScalars {
            if extent == .anywhere, current.accepts { return true }
            var following = Threads(count: instructions.count)
            for place in current.places {
                if case .character(let set) = instructions[place], set.contains(scalar) {
                    add(place + 1, to: &following)
                }
            }
            if extent == .anywhere { add(0, to: &following) }
            if following.places.isEmpty, !following.accepts { return false }
            current = following
        }
        return current.accepts
    }

    /// The places in the program that are reached after the same text.
    private struct Threads {
        var places: [Int] = []
        var seen: [Bool]
        var accepts = false

        init(count: Int) { seen = Array(repeating: false, count: count) }
    }

    private func add(_ start: Int, to threads: inout Threads) {
        var open = [start]
        while let place = open.popLast() {
            guard !threads.seen[place] else { continue }
            threads.seen[place] = true
            switch instructions[place] {
            case .character: threads.places.append(place)
            case .split(let first, let second): open += [second, first]
            case .jump(let target): open.append(target)
            case .accept: threads.accepts = true
            }
        }
    }
}
