/// Average, extremes and standard deviation of a growing row of durations, kept in constant memory (Welford's method).
package struct Spread: Sendable, Hashable {
    package private(set) var count = 0
    /// Milliseconds.
    package private(set) var average = 0.0
    package private(set) var minimum = 0.0
    package private(set) var maximum = 0.0
    private var squares = 0.0

    package init() {}

    package mutating func add(milliseconds: Double) {
        count += 1
        minimum = count == 1 ? milliseconds : min(minimum, milliseconds)
        maximum = max(maximum, milliseconds)
        let difference = milliseconds - average
        average += difference / Double(count)
        squares += difference * (milliseconds - average)
    }

    /// Of the whole row, not of a sample.
    package var standardDeviation: Double { count > 0 ? (squares / Double(count)).squareRoot() : 0 }
}
