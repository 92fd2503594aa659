import JSONTree
import Testing

@Suite struct ChainTests {
    let org = StandIn()

    @Test func `Create Activated User with Password, Expire Password, Get User`() throws {
        let id = try org.create()
        #expect(org.status(id) == "ACTIVE")
        org.wait(30)
        let expired = org.post(id, "lifecycle/expire_password")
        #expect(expired.status == 200)
        #expect(expired.json["status"] == "PASSWORD_EXPIRED")
        #expect(expired.json["lastUpdated"] == "2025-03-04T10:16:00.000Z")
        #expect(expired.json["statusChanged"] == "2025-03-04T10:15:30.000Z")
        #expect(expired.json["passwordChanged"] == "2025-03-04T10:15:30.000Z")
        let read = org.get(id)
        #expect(read.json["status"] == "PASSWORD_EXPIRED")
        #expect(read.json["statusChanged"] == "2025-03-04T10:16:00.000Z")
    }

    @Test func `Create User with Password, Expire Password is refused`() throws {
        let id = try org.create(activate: false)
        #expect(org.status(id) == "STAGED")
        #expect(org.post(id, "lifecycle/expire_password").verdict == "403 E0000038")
    }

    @Test func `Create User with Password, Activate User, Expire Password`() throws {
        let id = try org.create(activate: false)
        let activated = org.post(id, "lifecycle/activate?sendEmail=false")
        #expect(activated.members == ["activationUrl", "activationToken"])
        let token = try #require(activated.json["activationToken"]?.string)
        #expect(token.count == 20)
        #expect(activated.json["activationUrl"] == .string("http://127.0.0.1:8080/welcome/\(token)"))
        #expect(org.status(id) == "ACTIVE")
        #expect(org.post(id, "lifecycle/expire_password").json["status"] == "PASSWORD_EXPIRED")
    }

    @Test func `Create Activated User without Credentials, Set Password, Get User`() throws {
        let id = try org.create(nil)
        #expect(org.status(id) == "PROVISIONED")
        let set = org.send("PUT", "/api/v1/users/\(id)", ["credentials": StandIn.password()])
        #expect(set.status == 200)
        #expect(org.status(id) == "ACTIVE")
        #expect(org.get(id).json["profile"]?["firstName"] == "Isaac")
    }

    @Test func `Set Temp Password, Reset Password, Set Temp Password`() throws {
        let id = try org.create()
        let first = org.post(id, "lifecycle/expire_password?tempPassword=true")
        #expect(first.members == ["tempPassword"])
        #expect(first.json["tempPassword"]?.string?.count == 12)
        let reset = org.post(id, "lifecycle/reset_password?sendEmail=false")
        let url = try #require(reset.json["resetPasswordUrl"]?.string)
        #expect(url.hasPrefix("http://127.0.0.1:8080/reset_password/drp"))
        #expect(url.split(separator: "/").last?.count == 20)
        #expect(org.status(id) == "RECOVERY")
        #expect(org.post(id, "lifecycle/expire_password?tempPassword=true").status == 200)
        #expect(org.status(id) == "PASSWORD_EXPIRED")
    }

    @Test func `Suspend, Suspend again, Unsuspend`() throws {
        let id = try org.create()
        #expect(org.post(id, "lifecycle/suspend").text == "{}")
        let again = org.post(id, "lifecycle/suspend")
        #expect(again.verdict == "400 E0000001")
        #expect(again.summary == "Api validation failed: suspendUser")
        #expect(again.causes == ["Cannot suspend a user that is not active"])
        #expect(org.post(id, "lifecycle/unsuspend").text == "{}")
        #expect(org.status(id) == "ACTIVE")
    }

    @Test func `a second Change Password with the same body is refused`() throws {
        let id = try org.create()
        let body: JSON = ["oldPassword": ["value": .string(StandIn.password)], "newPassword": ["value": "uTVM,TPw55"]]
        let changed = org.post(id, "credentials/change_password", body)
        #expect(changed.text == #"{"password":{},"provider":{"type":"OKTA","name":"OKTA"}}"#)
        let again = org.post(id, "credentials/change_password", body)
        #expect(again.verdict == "403 E0000014")
        #expect(again.causes == ["Old Password is not correct"])
    }

    @Test func `Forgot Password by one-time code leaves the user active`() throws {
        let id = try org.create([
            "password": ["value": .string(StandIn.password)], "recovery_question": StandIn.recovery,
        ])
        let forgot = org.post(id, "credentials/forgot_password?sendEmail=false")
        let url = try #require(forgot.json["resetPasswordUrl"]?.string)
        #expect(url.hasPrefix("http://127.0.0.1:8080/signin/reset-password/dfp"))
        #expect(org.status(id) == "ACTIVE")
    }

    @Test func `Unlock User works only on a locked one`() throws {
        let id = try org.create()
        let refused = org.post(id, "lifecycle/unlock")
        #expect(refused.verdict == "403 E0000032")
        #expect(refused.causes == ["The user is not locked out."])
        org.send("POST", "/_stand-in/users/\(id)/lock")
        #expect(org.status(id) == "LOCKED_OUT")
        #expect(org.post(id, "lifecycle/unlock").text == "{}")
        #expect(org.status(id) == "ACTIVE")
    }

    @Test func `Delete deactivates first and removes then`() throws {
        let id = try org.create()
        let deleted = org.send("DELETE", "/api/v1/users/\(id)")
        #expect(deleted.status == 204)
        #expect(deleted.text.isEmpty)
        #expect(deleted.field("Content-Type") == nil)
        #expect(org.status(id) == "DEPROVISIONED")
        #expect(org.send("DELETE", "/api/v1/users/\(id)").status == 204)
        #expect(org.get(id).verdict == "404 E0000007")
        #expect(org.get(id).summary == "Not found: Resource not found: \(id) (User)")
        #expect(org.send("DELETE", "/api/v1/users/\(id)").verdict == "404 E0000007")
    }

    @Test func `Deactivate, Activate leaves a user without password`() throws {
        let id = try org.create()
        let created = org.get(id).json["passwordChanged"]
        #expect(org.post(id, "lifecycle/deactivate").text == "{}")
        #expect(org.get(id).json["credentials"]?["password"] == nil)
        org.wait(5)
        #expect(org.post(id, "lifecycle/activate?sendEmail=false").status == 200)
        let user = org.get(id)
        #expect(user.json["status"] == "PROVISIONED")
        #expect(user.json["credentials"]?["password"] == nil)
        #expect(user.json["passwordChanged"] == created)
        #expect(user.json["activated"] == "2025-03-04T10:15:35.000Z")
    }

    @Test func `a second Create with the same login is refused`() throws {
        _ = try org.create()
        let again = org.send("POST", "/api/v1/users", ["profile": StandIn.profile("ISAAC@example.com")])
        #expect(again.verdict == "400 E0000001")
        #expect(again.summary == "Api validation failed: login")
        #expect(again.causes == ["login: An object with this field already exists in the current organization"])
    }

    @Test func `List Users leaves out the deprovisioned, List Deprovisioned Users has them`() throws {
        let id = try org.create()
        #expect(org.send("GET", "/api/v1/users?limit=25").ids.contains(id))
        org.post(id, "lifecycle/deactivate")
        #expect(!org.send("GET", "/api/v1/users?limit=25").ids.contains(id))
        let deprovisioned = org.send("GET", "/api/v1/users?filter=status%20eq%20%22DEPROVISIONED%22&limit=25")
        #expect(deprovisioned.ids == [id])
    }
}
