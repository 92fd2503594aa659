import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's random numbers, taken many at a time: every request has at least one UUID, and a system call for each half
/// of it would take longer than making it.
///
/// Shared by the copies of a source, so that no number is given twice.
package final class SystemRandomPool: Sendable {
    private struct Stock {
        var numbers: [UInt64] = []
        /// How many of them are left, at the front.
        var left = 0
    }

    /// What the system gives in one piece. Source: getrandom(2)
    private static let size = 256 / MemoryLayout<UInt64>.size

    private let stock = Mutex(Stock())

    package init() {}

    package func next() -> UInt64 {
        stock.withLock { stock in
            if stock.left == 0 { Self.fill(&stock) }
            stock.left -= 1
            return stock.numbers[stock.left]
        }
    }

    private static func fill(_ stock: inout Stock) {
        if stock.numbers.isEmpty { stock.numbers = Array(repeating: 0, count: size) }
        let isFilled = unsafe stock.numbers.withUnsafeMutableBytes { bytes in
            unsafe getentropy(bytes.baseAddress, bytes.count) == 0
        }
        if !isFilled {
            var generator = SystemRandomNumberGenerator()
            for index in stock.numbers.indices { stock.numbers[index] = generator.next() }
        }
        stock.left = size
    }
}
