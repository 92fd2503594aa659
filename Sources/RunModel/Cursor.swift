/// Where a run stands. Counts from 0.
package struct Cursor: Sendable, Hashable {
    package var iteration: Int
    /// How many iterations the run has.
    package var iterationCount: Int
    /// Position of the item in the plan; finally steps follow the others.
    package var position: Int
    /// How many items the plan has.
    package var itemCount: Int

    package init(iteration: Int = 0, iterationCount: Int = 1, position: Int = 0, itemCount: Int) {
        self.iteration = iteration
        self.iterationCount = iterationCount
        self.position = position
        self.itemCount = itemCount
    }
}
