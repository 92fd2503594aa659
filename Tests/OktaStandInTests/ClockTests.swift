import JSONTree
import OktaStandIn
import Testing

@Suite struct ClockTests {
    static let cases: [(seconds: Int, iso: String, http: String)] = [
        (0, "1970-01-01T00:00:00.000Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_399, "2000-02-28T23:59:59.000Z", "Mon, 28 Feb 2000 23:59:59 GMT"),
        (951_782_400, "2000-02-29T00:00:00.000Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
        (951_868_800, "2000-03-01T00:00:00.000Z", "Wed, 01 Mar 2000 00:00:00 GMT"),
        (1_735_689_599, "2024-12-31T23:59:59.000Z", "Tue, 31 Dec 2024 23:59:59 GMT"),
        (1_741_083_600, "2025-03-04T10:20:00.000Z", "Tue, 04 Mar 2025 10:20:00 GMT"),
        (4_107_542_400, "2100-03-01T00:00:00.000Z", "Mon, 01 Mar 2100 00:00:00 GMT"),
        (-1, "1969-12-31T23:59:59.000Z", "Wed, 31 Dec 1969 23:59:59 GMT"),
        (.max, "9999-12-31T23:59:59.000Z", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ]

    @Test(arguments: cases)
    func `moments are written in both forms`(_ seconds: Int, _ iso: String, _ http: String) {
        let org = StandIn {
            $0.now = { seconds }
            $0.rateLimits = .unlimited
        }
        let answer = org.get("me")
        #expect(answer.json["created"]?.string == iso)
        #expect(answer.field("Date") == http)
    }
}
