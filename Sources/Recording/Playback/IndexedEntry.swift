/// What stays in memory of a recorded entry: where it stands in the file, and which others it belongs to.
struct IndexedEntry: Sendable {
    private let start: Int
    private let length: UInt32
    private let responseStart: UInt32
    private let responseLength: UInt32
    private let contextNumber: Int32
    private let firstNumber: Int32
    private let standInsNumber: Int32

    /// - Parameters:
    ///   - range: In the file.
    ///   - response: Where its response stands inside it; nil where it has none.
    init(_ range: Range<Int>, response: Range<Int>?, context: Int, firstSame: Int, fieldStandIns: Int?) {
        start = range.lowerBound
        length = UInt32(range.count)
        responseStart = UInt32(response?.lowerBound ?? 0)
        responseLength = UInt32(response?.count ?? 0)
        contextNumber = Int32(context)
        firstNumber = Int32(firstSame)
        standInsNumber = Int32(fieldStandIns ?? -1)
    }

    /// Where it stands in the file.
    var range: Range<Int> { start..<start + Int(length) }

    /// Where its response stands in the file; nil where the exchange failed.
    var response: Range<Int>? {
        guard responseLength > 0 else { return nil }
        let start = start + Int(responseStart)
        return start..<start + Int(responseLength)
    }

    /// Which of the archive's contexts it has.
    var context: Int { Int(contextNumber) }

    /// The first of the entries whose request is the same in all that counts.
    var firstSame: Int { Int(firstNumber) }

    /// Which of the archive's stand-ins in fields it has, if any.
    var fieldStandIns: Int? { standInsNumber < 0 ? nil : Int(standInsNumber) }
}
