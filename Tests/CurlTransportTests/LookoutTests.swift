import Testing

@testable import CurlTransport

@Suite struct LookoutTests {
    /// In which of so many waits it looks, where answers come early or late.
    private static func looks(_ count: Int, isEarly: (Int) -> Bool) -> [Int] {
        var lookout = Lookout()
        return (0..<count).filter { wait in
            let isDue = lookout.isDue
            lookout.note(hasFound: isDue && isEarly(wait))
            return isDue
        }
    }

    @Test func `looks in each wait while answers come early`() {
        #expect(Self.looks(100) { _ in true } == Array(0..<100))
    }

    @Test func `an answer that is late now and then changes nothing`() {
        #expect(Self.looks(100) { $0 % 4 == 0 } == Array(0..<100))
    }

    @Test func `leaves it off where all answers are late, but for a try now and then`() {
        #expect(Self.looks(110) { _ in false } == [0, 1, 2, 3, 35, 67, 99])
    }

    @Test func `looks again once a try was not in vain`() {
        #expect(Self.looks(50) { $0 > 20 } == [0, 1, 2, 3] + Array(35..<50))
    }
}
