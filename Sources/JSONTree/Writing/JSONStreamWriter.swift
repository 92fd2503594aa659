/// Writes one compact JSON text piece by piece to wherever it goes, so that the text may be larger than memory.
///
/// Every opened object and array must be closed again; only members with a name go into an object, only values without one
/// into an array.
package struct JSONStreamWriter {
    /// How much gathers before it is handed on.
    private static let pieceSize = 64 << 10

    private let sink: ([UInt8]) -> Void
    private var pending: [UInt8] = []
    /// For each open object or array whether nothing stands in it yet.
    private var areEmpty: [Bool] = []

    /// - Parameter sink: Takes the pieces of the text in order.
    package init(sink: @escaping (_ piece: [UInt8]) -> Void) {
        self.sink = sink
        pending.reserveCapacity(Self.pieceSize + 4096)
    }

    package mutating func openObject(_ name: String? = nil) { open(name, ASCII.leftBrace) }

    package mutating func closeObject() { close(ASCII.rightBrace) }

    package mutating func openArray(_ name: String? = nil) { open(name, ASCII.leftBracket) }

    package mutating func closeArray() { close(ASCII.rightBracket) }

    package mutating func write(_ name: String? = nil, _ value: JSON) {
        begin(name)
        value.write(to: &pending)
        flushIfLarge()
    }

    /// Writes a value whose JSON text is known already.
    package mutating func write(_ name: String? = nil, text: [UInt8]) {
        begin(name)
        pending += text
        flushIfLarge()
    }

    /// Writes a stretch of the elements of the open array, whose JSON text with its commas is known already.
    package mutating func writeElements(text: [UInt8]) {
        pending += text
        flushIfLarge()
    }

    /// Writes bytes as an array of numbers.
    package mutating func write(_ name: String? = nil, numbers bytes: [UInt8]) {
        openArray(name)
        for byte in bytes {
            separate()
            append(digitsOf: byte)
            flushIfLarge()
        }
        closeArray()
    }

    /// Hands on what has gathered.
    package mutating func flush() {
        guard !pending.isEmpty else { return }
        sink(pending)
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func open(_ name: String?, _ bracket: UInt8) {
        begin(name)
        pending.append(bracket)
        areEmpty.append(true)
    }

    private mutating func close(_ bracket: UInt8) {
        areEmpty.removeLast()
        pending.append(bracket)
        flushIfLarge()
    }

    private mutating func begin(_ name: String?) {
        separate()
        guard let name else { return }
        JSON.string(name).write(to: &pending)
        pending.append(ASCII.colon)
    }

    private mutating func separate() {
        guard let isEmpty = areEmpty.last else { return }
        if isEmpty { areEmpty[areEmpty.count - 1] = false } else { pending.append(ASCII.comma) }
    }

    private mutating func append(digitsOf byte: UInt8) {
        if byte >= 100 { pending.append(ASCII.zero + byte / 100) }
        if byte >= 10 { pending.append(ASCII.zero + byte / 10 % 10) }
        pending.append(ASCII.zero + byte % 10)
    }

    private mutating func flushIfLarge() {
        if pending.count >= Self.pieceSize { flush() }
    }
}
