import FoundationEssentials
import Testing

@testable import Diagnostics

@Suite struct StandInsTests {
    @Test func `the same secret has the same stand-in, others have others`() {
        let standIns = StandIns(Redactor(["first-secret", "second-secret"]))
        #expect(standIns.redact("first-secret second-secret first-secret") == "redacted-1xx redacted-2xxx redacted-1xx")
        #expect(standIns.standIn(for: "second-secret") == "redacted-2xxx")
        #expect(standIns.standIn(for: "abc") == "redacted-3")
        #expect(standIns.redact("abc") == "abc")
        #expect(standIns.standIn(for: "redacted-3") == "redacted-3")
    }

    @Test func `a stand-in of an earlier recording is no secret`() {
        let standIns = StandIns(Redactor(["redacted-7xxxx"]), after: 9)
        #expect(standIns.redact("a redacted-7xxxx") == "a redacted-7xxxx")
        #expect(standIns.standIn(for: "redacted-8") == "redacted-8")
        #expect(standIns.standIn(for: "redacted-8 and more") == "redacted-10xxxxxxxx")
    }

    @Test func `learns what its redactor learns`() {
        let redactor = Redactor()
        let standIns = StandIns(redactor, after: 40)
        #expect(standIns.standIn(for: "late-secret") == "redacted-41")
        #expect(standIns.redact("late-secret") == "late-secret")
        let before = standIns.generation
        redactor.learn("late-secret")
        #expect(standIns.generation > before)
        #expect(standIns.redact("late-secret") == "redacted-41")
    }

    @Test(arguments: [
        ("short", "redacted-1"), ("sixteen-long-one", "redacted-1xxxxxx"), ("0123456789", "9000000001"),
        ("12345678901234567890", "90000000000000000001"),
    ])
    func `a long secret keeps its length, and one of digits its digits`(_ secret: String, _ standIn: String) {
        #expect(StandIns(Redactor([secret])).redact("<\(secret)>") == "<\(standIn)>")
    }

    @Test(arguments: ["s3cret", "s3cret7", "a longer secret with ÿ>?", "x/y+z=="], [0, 1, 2, 3, 4, 5])
    func `what is encoded is encoded again`(_ secret: String, before: Int) throws {
        let standIns = StandIns(Redactor([secret]))
        let prefix = String(repeating: "u", count: before)
        for after in 0..<4 {
            let whole = Data((prefix + secret + String(repeating: "v", count: after)).utf8)
            let redacted = standIns.redact("Basic \(whole.base64EncodedString())")
            let decoded = try #require(Data(base64Encoded: String(redacted.dropFirst(6))), "\(redacted)")
            let text = String(decoding: decoded, as: UTF8.self)
            #expect(!text.contains(secret))
            #expect(text.hasPrefix(prefix + "redacted-1"))
            #expect(text.drop { $0 != "v" }.filter { $0 != "x" } == String(repeating: "v", count: after))
        }
    }

    @Test func `nothing is replaced with the redactor off`() {
        let standIns = StandIns(.off)
        #expect(standIns.standIn(for: "secret") == "secret")
        #expect(standIns.redact("secret") == "secret")
        #expect(standIns.redact(Array("secret".utf8)) == nil)
    }

    @Test func `the oldest of very many secrets are forgotten, the first ones stay`() {
        let redactor = Redactor(["the-first-of-all"])
        let standIns = StandIns(redactor)
        for number in 0..<4000 { redactor.learn("secret-number-\(number)") }
        // Learned in steps, as in a run.
        for number in 4000..<12_000 {
            redactor.learn("secret-number-\(number)")
            if number.isMultiple(of: 500) { _ = standIns.generation }
        }
        #expect(standIns.redact("the-first-of-all").hasPrefix("redacted-1x"))
        #expect(standIns.redact("secret-number-11999").hasPrefix("redacted-"))
    }

    @Test func `stand-ins are found in texts`() {
        let text = Array("a redacted-12 redacted- redacted-7xx, redacted-8-y".utf8)
        let found = StandIn.ranges(in: text).map { String(decoding: text[$0], as: UTF8.self) }
        #expect(found == ["redacted-12", "redacted-7xx", "redacted-8"])
        #expect(StandIn.highestNumber(in: text) == 12)
        #expect(StandIn.highestNumber(in: []) == 0)
    }

    @Test func `of texts that begin alike the longest is replaced`() {
        var replacements = TextReplacements()
        replacements.set("abcd", "1")
        replacements.set("abcdef", "2")
        replacements.set("abc", "3")
        #expect(replacements.replaced(in: "abcdef abcde abc") == "2 1e abc")
        replacements.set("abcdef", "4")
        #expect(replacements.count == 2)
        #expect(replacements.replaced(in: "abcdef") == "4")
        replacements.remove("abcdef")
        #expect(replacements.replaced(in: "abcdef") == "1ef")
        replacements.remove("abcd")
        #expect(replacements.isEmpty)
        #expect(replacements.replaced(in: Array("abcdef".utf8)) == nil)
    }
}
