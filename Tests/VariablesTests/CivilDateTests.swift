import Testing

@testable import Variables

@Suite struct CivilDateTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z", "Thu Jan 01 1970"), (-1, "1969-12-31T23:59:59.999Z", "Wed Dec 31 1969"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z", "Tue Feb 29 2000"),
        (1_769_862_896_789, "2026-01-31T12:34:56.789Z", "Sat Jan 31 2026"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z", "Mon Mar 01 2100"),
        (-2_203_891_200_000, "1900-03-01T00:00:00.000Z", "Thu Mar 01 1900"),
    ])
    func `writes a moment`(milliseconds: Int, iso: String, date: String) {
        let civil = CivilDate(WallTime(milliseconds: milliseconds))
        #expect(civil.isoText == iso)
        #expect(civil.dateText == date)
    }

    @Test(arguments: [(0, "+0000"), (60, "+0100"), (330, "+0530"), (-210, "-0330"), (-720, "-1200")])
    func `writes an offset`(minutes: Int, text: String) {
        #expect(LocalTimeZone.Offset(minutes: minutes, name: "").text == text)
    }

    @Test func `writes dates in the zone it is given`() {
        var dynamic = DynamicVariables(
            random: .seeded(1), zone: LocalTimeZone { _ in .init(minutes: 330, name: "India Standard Time") },
            now: { WallTime(milliseconds: 1_769_862_896_789) })
        let text = dynamic.value(of: "$randomDateRecent") ?? ""
        #expect(text.hasSuffix(" GMT+0530 (India Standard Time)"))
    }

    @Test func `knows the system's zone`() {
        let offset = LocalTimeZone.system.offset(WallTime(milliseconds: 0))
        #expect(abs(offset.minutes) <= 15 * 60)
        #expect(!offset.name.isEmpty)
    }
}
