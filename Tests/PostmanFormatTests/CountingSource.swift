/// A source of numbers that counts up, so that generated ids are the same in every run.
struct CountingSource: RandomNumberGenerator {
    /// What every id made from it begins with.
    static let prefix = "00000000-0000-4"

    private var last: UInt64 = 0

    mutating func next() -> UInt64 {
        last += 1
        return last
    }
}
