import JSONTree
import OktaStandIn
import Testing

@Suite struct PasswordPolicyTests {
    static let cases: [(password: String, isGood: Bool)] = [
        ("uTVM,TPw55", true), ("Quiet7Harbour", true), ("aB3aB3aB", true), ("aB3aB3a", false), ("ab3ab3ab", false),
        ("AB3AB3AB", false), ("aBcaBcaB", false), ("Isaac123", false), ("xXISAACx1", false), ("myExample1", false),
        ("Community1", true), ("\u{E9}\u{C9}3\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}", true), ("", false),
    ]

    @Test(arguments: cases)
    func `the default policy judges for isaac at example dot com`(_ password: String, _ isGood: Bool) {
        let org = StandIn()
        let body = CreateUserTests.body(StandIn.password(password))
        #expect(org.send("POST", "/api/v1/users", body).verdict == (isGood ? "200" : "400 E0000001"))
    }

    @Test func `another policy changes the list in the same order`() {
        let org = StandIn {
            $0.passwordPolicy.minimumLength = 12
            $0.passwordPolicy.needsSymbol = true
            $0.passwordPolicy.needsUppercase = false
            $0.passwordPolicy.historyCount = 0
        }
        let weak = org.send("POST", "/api/v1/users", CreateUserTests.body(StandIn.password("Quiet7Harbour")))
        #expect(
            weak.causes == [
                "password: Password requirements were not met. Password requirements: at least 12 characters, "
                    + "a lowercase letter, a number, a symbol, no parts of your username."
            ])
        let good = CreateUserTests.body(StandIn.password("quiet7,harbour"))
        #expect(org.send("POST", "/api/v1/users", good).status == 200)
    }

    @Test func `temporary passwords have the length that was configured, and satisfy the policy`() throws {
        let org = StandIn { $0.temporaryPasswordLength = 8 }
        let id = try org.create()
        var seen: Set<String> = []
        for _ in 0..<50 {
            let answer = org.post(id, "lifecycle/expire_password_with_temp_password")
            let password = try #require(answer.json["tempPassword"]?.string)
            #expect(password.count == 8)
            #expect(seen.insert(password).inserted)
            let twin = CreateUserTests.body(StandIn.password(password), login: "\(seen.count)@b.com")
            #expect(org.send("POST", "/api/v1/users", twin).status == 200)
        }
    }
}
