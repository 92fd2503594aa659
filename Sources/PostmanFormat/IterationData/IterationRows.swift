package import Variables

/// Which row each iteration of a run has: the rows in order, the last one again for iterations beyond them, and an empty one
/// where there are none.
package struct IterationRows: Sendable {
    /// How many iterations the run has.
    package let iterationCount: Int
    private var data: IterationData?
    /// How many rows of the file are still to come.
    private var rest: Int
    private var last = VariableScope()

    /// - Parameter iterationCount: How many were asked for; nil for one for each row, and one where there are no rows.
    package init(_ data: IterationData? = nil, iterationCount: Int? = nil) {
        self.data = data
        rest = data?.rowCount ?? 0
        self.iterationCount = iterationCount ?? max(1, rest)
    }

    /// The row of the next iteration.
    package mutating func next() throws(IterationDataError) -> VariableScope {
        guard rest > 0 else { return last }
        guard let row = try data?.next() else { throw .changed(file: data?.file ?? "") }
        rest -= 1
        if rest == 0 { data = nil }
        last = VariableScope(row: row)
        return last
    }
}
