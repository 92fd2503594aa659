import Reporting
import Testing

@testable import CommandFrontEnd

@Suite struct LocalClockTests {
    @Test func `reads a date of this century`() {
        let now = LocalClock.now()
        #expect((2000..<2100).contains(now.year))
        #expect((1...12).contains(now.month))
        #expect((1...31).contains(now.day))
        #expect((0..<24).contains(now.hour))
        #expect((0..<60).contains(now.minute))
        #expect((0...60).contains(now.second))
    }
}
