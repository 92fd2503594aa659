/// Parameters that a server gave for the requests to come, such as the nonce of digest authorisation. They last as long as
/// the server accepts them.
package struct Challenge: Sendable, Hashable {
    /// By the names of the parameters in whose place they stand.
    package private(set) var values: [String: String]

    /// How many requests were signed with it.
    private var uses = 0

    init(_ values: [String: String]) { self.values = values }

    /// Counts one more request.
    package mutating func use() {
        uses += 1
        let digits = String(uses, radix: 16)
        values["nonceCount"] = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }
}
