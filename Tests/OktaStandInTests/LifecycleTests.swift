import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct LifecycleTests {
    static let statuses = [
        "STAGED", "PROVISIONED", "ACTIVE", "RECOVERY", "PASSWORD_EXPIRED", "LOCKED_OUT", "SUSPENDED", "DEPROVISIONED",
    ]

    /// For each call, in the order of `statuses`: the new status, or the refusal. `=` stays.
    static let table: [(call: String, outcomes: String)] = [
        ("activate", "ACTIVE 403:16 403:16 403:16 403:16 403:16 403:38 PROVISIONED"),
        ("reactivate", "403:38 = 403:38 = 403:38 403:38 403:38 403:38"),
        (
            "deactivate",
            "DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED 404:07"
        ),
        (
            "delete",
            "DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED DEPROVISIONED gone"
        ),
        ("suspend", "400:01 400:01 SUSPENDED 400:01 SUSPENDED 400:01 400:01 400:01"),
        ("unsuspend", "400:01 400:01 400:01 400:01 400:01 400:01 ACTIVE 400:01"),
        ("unlock", "403:32 403:32 403:32 403:32 403:32 ACTIVE 403:32 403:32"),
        ("expire_password", "403:38 403:38 PASSWORD_EXPIRED 403:38 = 403:38 403:38 403:38"),
        (
            "expire_password?tempPassword=true",
            "403:38 403:38 PASSWORD_EXPIRED PASSWORD_EXPIRED = 403:38 403:38 403:38"
        ),
        (
            "expire_password_with_temp_password",
            "403:38 403:38 PASSWORD_EXPIRED PASSWORD_EXPIRED = 403:38 403:38 403:38"
        ),
        ("reset_password", "403:38 RECOVERY RECOVERY = RECOVERY RECOVERY 403:38 403:38"),
        ("forgot_password", "403:34 403:34 = 403:34 403:34 403:34 403:34 403:34"),
        ("forgot_password with answer", "403:34 403:34 = 403:34 403:34 ACTIVE 403:34 403:34"),
        ("change_password", "= 403:35 = ACTIVE ACTIVE 403:35 403:35 403:35"),
        ("change_recovery_question", "= 403:36 = = 403:36 403:36 403:36 403:36"),
        ("set password", "= ACTIVE = ACTIVE ACTIVE = = 403:38"),
        ("set profile", "= = = = = = = 403:38"),
        ("set hash", "= 403:38 403:38 403:38 403:38 403:38 403:38 403:38"),
        ("reset_factors", "= = = = = = = ="),
        ("sessions", "= = = = = = = ="),
    ]

    @Test(arguments: table.map(\.call), statuses)
    func `every call does in every status what the reference says`(_ call: String, _ status: String) throws {
        let outcomes = try #require(Self.table.first { $0.call == call }).outcomes.split(separator: " ")
        let index = try #require(Self.statuses.firstIndex(of: status))
        let expected = String(outcomes[index])
        let org = StandIn()
        let id = try org.create(in: status)
        org.wait(10)
        let answer = Self.perform(call, id, org)
        let after = org.status(id)
        if expected == "gone" {
            #expect(answer.status == 204)
            #expect(after.isEmpty)
        } else if expected.contains(":") {
            #expect(answer.verdict == expected.replacing(":", with: " E00000"))
            #expect(after == status)
        } else {
            #expect((200...204).contains(answer.status), "\(answer.text)")
            #expect(after == (expected == "=" ? status : expected))
        }
    }

    static func perform(_ call: String, _ id: String, _ org: StandIn) -> Answer {
        let old: JSON = ["value": .string(StandIn.password)]
        let new: JSON = ["value": "Another0ne!"]
        switch call {
        case "delete": return org.send("DELETE", "/api/v1/users/\(id)")
        case "sessions": return org.send("DELETE", "/api/v1/users/\(id)/sessions")
        case "forgot_password": return org.post(id, "credentials/forgot_password?sendEmail=false")
        case "forgot_password with answer":
            let answer: JSON = ["password": new, "recovery_question": ["answer": "annie oakley"]]
            return org.post(id, "credentials/forgot_password", answer)
        case "change_password":
            return org.post(id, "credentials/change_password", ["oldPassword": old, "newPassword": new])
        case "change_recovery_question":
            let question: JSON = ["question": "First concert?", "answer": "none so far"]
            return org.post(
                id, "credentials/change_recovery_question", ["password": old, "recovery_question": question])
        case "set password":
            return org.send("PUT", "/api/v1/users/\(id)", ["credentials": ["password": new]])
        case "set profile": return org.send("POST", "/api/v1/users/\(id)", ["profile": ["title": "Singer"]])
        case "set hash":
            return org.send("PUT", "/api/v1/users/\(id)", ["credentials": ["password": CreateUserTests.hash]])
        default: return org.post(id, "lifecycle/\(call)")
        }
    }

    @Test func `unsuspend and unlock lead back to an expired password`() throws {
        let org = StandIn()
        let id = try org.create(in: "PASSWORD_EXPIRED")
        org.post(id, "lifecycle/suspend")
        #expect(org.status(id) == "SUSPENDED")
        org.post(id, "lifecycle/unsuspend")
        #expect(org.status(id) == "PASSWORD_EXPIRED")
        org.send("POST", "/_stand-in/users/\(id)/lock")
        org.post(id, "lifecycle/unlock")
        #expect(org.status(id) == "PASSWORD_EXPIRED")
    }

    @Test func `a refusal of unsuspend speaks of suspendUser`() throws {
        let org = StandIn()
        let refused = org.post(try org.create(), "lifecycle/unsuspend")
        #expect(refused.summary == "Api validation failed: suspendUser")
        #expect(refused.causes == ["Cannot unsuspend a user that is not suspended"])
    }

    @Test(arguments: ["activate", "reactivate"])
    func `an identity org has another activation URL, and an e-mail leaves nothing to show`(_ call: String) throws {
        let org = StandIn { $0.engine = .identity }
        let id = try org.create(nil, activate: call == "reactivate")
        let answer = org.post(id, "lifecycle/\(call)?sendEmail=False")
        let token = try #require(answer.json["activationToken"]?.string)
        #expect(answer.json["activationUrl"]?.string == "http://127.0.0.1:8080/tokens/\(token)/verify")
        #expect(org.post(id, "lifecycle/reactivate").text == "{}")
    }

    @Test func `a row can be changed`() throws {
        let org = StandIn {
            $0.lifecycle[.expirePassword, .staged] = .becomes(.passwordExpired)
            $0.lifecycle[.activate, .suspended] = .refused(.alreadyActive)
        }
        let id = try org.create(activate: false)
        #expect(org.post(id, "lifecycle/expire_password").json["status"] == "PASSWORD_EXPIRED")
        org.post(id, "lifecycle/suspend")
        #expect(org.post(id, "lifecycle/activate").verdict == "403 E0000016")
    }

    @Test(arguments: LifecycleCall.allCases)
    func `an unknown id is not found by any call`(_ call: LifecycleCall) {
        let org = StandIn()
        let names: [LifecycleCall: String] = [
            .activate: "activate", .reactivate: "reactivate", .deactivate: "deactivate", .delete: "delete",
            .suspend: "suspend", .unsuspend: "unsuspend", .unlock: "unlock", .expirePassword: "expire_password",
            .expirePasswordWithTemporary: "expire_password_with_temp_password", .resetPassword: "reset_password",
            .forgotPassword: "forgot_password", .forgotPasswordWithAnswer: "forgot_password with answer",
            .changePassword: "change_password", .changeRecoveryQuestion: "change_recovery_question",
            .update: "set profile", .setPassword: "set password", .importPassword: "set hash",
            .resetFactors: "reset_factors", .clearSessions: "sessions",
        ]
        let answer = Self.perform(names[call] ?? "", "00uNobody", org)
        #expect(answer.verdict == "404 E0000007")
        #expect(answer.summary == "Not found: Resource not found: 00uNobody (User)")
    }
}
