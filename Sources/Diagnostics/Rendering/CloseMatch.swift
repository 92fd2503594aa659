/// Finds the name a person most likely meant. A wrong suggestion is worse than none, so only a close match counts.
package enum CloseMatch {
    /// The closest of the known names, or nil when none is close: one edit for short names, one for every three characters
    /// of longer ones, and three at most. Letters that differ in case only count as equal. Of equals, the first wins.
    package static func suggestion(for name: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased())
        guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in known where candidate != name {
            let letters = Array(candidate.lowercased())
            let allowed = min(max(1, min(wanted.count, letters.count) / 3), 3)
            let bound = min(allowed, best.map { $0.distance - 1 } ?? allowed)
            guard bound >= 0, !letters.isEmpty, letters.count <= longestName else { continue }
            // With nothing in common but the length of a word or two, every short name would be close.
            if let distance = distance(wanted, letters, atMost: bound), distance < letters.count {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    private static let longestName = 200

    /// How many letters must be put in, taken out, replaced or swapped with a neighbour (Damerau and Levenshtein, each
    /// letter touched once); nil when more than `limit`.
    static func distance(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(previous[column + 1] + 1, current[column] + 1)
                cost = min(cost, previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            if (current.min() ?? 0) > limit { return nil }
            (beforePrevious, previous) = (previous, current)
        }
        guard let distance = previous.last, distance <= limit else { return nil }
        return distance
    }
}
