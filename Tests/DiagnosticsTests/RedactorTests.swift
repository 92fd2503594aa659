import FoundationEssentials
import Testing

@testable import Diagnostics

@Suite struct RedactorTests {
    struct Redaction: Decodable, Sendable, CustomTestStringConvertible {
        let secrets: [String]
        let text: String
        let expected: String

        var testDescription: String { text }
    }

    @Test(arguments: try Fixture.load("redactions.json", of: Redaction.self))
    func `masks secrets in every form`(_ example: Redaction) {
        let redactor = Redactor(example.secrets)
        #expect(redactor.redact(example.text) == example.expected)
        #expect(redactor.redact(Array(example.text.utf8)) == Array(example.expected.utf8))
    }

    @Test(arguments: ["s3cr", "s3cre", "s3cret", "s3cret7", "a longer secret with ÿ>?"], [0, 1, 2, 3, 4, 5])
    func `leaves no bit of a secret in base64`(_ secret: String, before: Int) {
        let redactor = Redactor([secret])
        let prefix = String(repeating: "u", count: before)
        for after in 0..<4 {
            let whole = Data((prefix + secret + String(repeating: "v", count: after)).utf8)
            let standard = whole.base64EncodedString()
            let urlSafe = String(standard.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }.filter { $0 != "=" })
            for encoded in [standard, urlSafe] {
                let redacted = redactor.redact("Basic \(encoded)")
                let kept = redacted.dropFirst(6).split(separator: "***", omittingEmptySubsequences: false)
                #expect(kept.count == 2)
                // Six bits a character: what is left in clear ends before the secret, and begins behind it.
                #expect((kept.first?.count ?? 99) * 6 <= before * 8)
                let tail = kept.last.map { $0.filter { $0 != "=" }.count } ?? 99
                let characters = encoded.filter { $0 != "=" }.count
                #expect((characters - tail) * 6 >= (before + secret.utf8.count) * 8)
                #expect(tail >= after * 8 / 6 - 1)
            }
        }
    }

    @Test func `learns while it is used`() {
        let redactor = Redactor()
        #expect(redactor.redact("token-1") == "token-1")
        redactor.learn("token-1")
        #expect(redactor.redact("token-1 token-2") == "*** token-2")
        redactor.learn(contentsOf: ["token-2", "token-1"])
        #expect(redactor.redact("token-1 token-2") == "*** ***")
    }

    @Test func `shows everything when it is off`() {
        Redactor.off.learn("s3cret")
        #expect(Redactor.off.redact("s3cret") == "s3cret")
        #expect(Redactor.off.redact(Array("s3cret".utf8)) == Array("s3cret".utf8))
    }

    @Test func `keeps bytes that are no text`() {
        let redactor = Redactor(["s3cret"])
        #expect(
            redactor.redact([0xFF, 0x00] + Array("s3cret".utf8) + [0xC3]) == [0xFF, 0x00] + Array("***".utf8) + [0xC3])
    }

    @Test func `forgets the oldest of endless secrets, but not the first`() {
        let redactor = Redactor(["password-of-all"])
        for index in 0..<6000 { redactor.learn("t\(index).") }
        #expect(redactor.redact("password-of-all t5999. t2000.") == "*** *** t2000.")
    }

    @Test func `may be used from many threads`() async {
        let redactor = Redactor()
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for index in 0..<50 {
                        redactor.learn("secret-\(task)-\(index)")
                        #expect(redactor.redact("<secret-\(task)-\(index)>") == "<***>")
                    }
                }
            }
        }
    }
}
