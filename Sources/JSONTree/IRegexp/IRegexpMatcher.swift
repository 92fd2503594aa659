/// Runs a program over a text, all its threads side by side, so that no text takes more than one pass.
struct IRegexpMatcher {
    private let instructions: [IRegexpProgram.Instruction]

    init(program: IRegexpProgram) { instructions = program.instructions }

    func matches(_ text: String.UnicodeScalarView, _ extent: IRegexp.Extent) -> Bool {
        var threads = Threads(capacity: instructions.count)
        add(0, to: &threads)
        for scalar in text {
            switch extent {
            case .whole: if threads.places.isEmpty { return false }
            case .part: if threads.isAccepting { return true }
            }
            var following = Threads(capacity: instructions.count)
            for place in threads.places {
                if case .character(let characters) = instructions[place], characters.contains(scalar) {
                    add(place + 1, to: &following)
                }
            }
            if extent == .part { add(0, to: &following) }
            threads = following
        }
        return threads.isAccepting
    }

    /// The instructions that wait for the next character.
    private struct Threads {
        var places: [Int] = []
        var isAccepting = false
        var isVisited: [Bool]

        init(capacity: Int) { isVisited = Array(repeating: false, count: capacity) }
    }

    private func add(_ place: Int, to threads: inout Threads) {
        var pending = [place]
        while let place = pending.popLast() {
            guard !threads.isVisited[place] else { continue }
            threads.isVisited[place] = true
            switch instructions[place] {
            case .character: threads.places.append(place)
            case .fork(let first, let second): pending += [second, first]
            case .jump(let target): pending.append(target)
            case .accept: threads.isAccepting = true
            }
        }
    }
}
