import JSONTree
import Testing

/// The hashes are those of `StandIn.password`, salted with `saltsalt`.
@Suite struct HashedPasswordTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let hash: JSON
        let isRight: Bool
        var testDescription: String { name }

        init(_ name: String, _ hash: JSON, _ isRight: Bool = true) {
            (self.name, self.hash, self.isRight) = (name, hash, isRight)
        }

        static func salted(_ algorithm: String, _ order: String, _ value: String) -> Case {
            Case(
                "\(algorithm) \(order)",
                [
                    "algorithm": .string(algorithm), "salt": "c2FsdHNhbHQ=", "saltOrder": .string(order),
                    "value": .string(value),
                ])
        }

        static func pbkdf2(_ digest: String, _ value: String) -> Case {
            Case(
                "PBKDF2 \(digest)",
                [
                    "algorithm": "PBKDF2", "salt": "c2FsdHNhbHQ=", "iterationCount": 4096, "keySize": 32,
                    "digestAlgorithm": .string(digest), "value": .string(value),
                ])
        }
    }

    static let cases = [
        Case("SHA-256 unsalted", ["algorithm": "SHA-256", "value": "tDiTU51Oaz+AWo2vl2fdU4FmreWqx8NZFVCLIuhmAZg="]),
        Case(
            "SHA-512 with a surplus cost",
            [
                "algorithm": "SHA-512", "workFactor": 0,
                "value":
                    "9OQ13F6VawVyt3Wbc+Pp4ql0aKq27lpS36WBk/gjJiHnq0Yo5VTCkv7wf7YpIjgu55WmCDaDqvDbcw+HSEbwWg==",
            ]),
        Case.salted("SHA-256", "PREFIX", "67r01EL7bBJtFoeoVvFm7JyuDg+dU8EY3gCXdKectfg="),
        Case.salted("SHA-256", "POSTFIX", "7ULedgpMA1DXuvCMLBcIxS+y/vbyap5HeNYlYQxYyBw="),
        Case.salted("SHA-1", "PREFIX", "XhMB2Q6ysjXw5222ODTVht9LV1U="),
        Case.salted("MD5", "POSTFIX", "VAKQa2ZE8d39SUO8ABqUDA=="),
        Case.pbkdf2("SHA256_HMAC", "a87ioP024wY9+3y6F3qjK3uoa/iiXM7UHODeHyj0Jes="),
        Case.pbkdf2("SHA512_HMAC", "tXdN+ZJsoxSvDZb2KFWVZB7PiwJMibr3PQplxEgzT9M="),
        Case("hexadecimal digest", ["algorithm": "MD5", "value": "5f239a28e71bb3533be7a1955baa0bd4"], false),
        Case(
            "bcrypt",
            [
                "algorithm": "BCRYPT", "workFactor": 10, "salt": "rwh3vH166HCH/NT9XV5FYu",
                "value": "qaMqvAPULkbiQzkTCWo5XDcvzpk8Tna",
            ], false),
    ]

    @Test(arguments: cases)
    func `an imported hash is taken, hidden, and known by its password`(_ example: Case) throws {
        let org = StandIn()
        let id = try org.create(["password": ["hash": example.hash]])
        let user = org.get(id)
        #expect(user.json["status"] == "ACTIVE")
        #expect(user.json["credentials"]?["password"] == [:])
        #expect(user.json["credentials"]?["provider"] == ["type": "IMPORT", "name": "IMPORT"])
        #expect(!user.text.contains(example.hash["value"]?.string ?? "no value"))
        let changed = org.post(
            id, "credentials/change_password",
            ["oldPassword": ["value": .string(StandIn.password)], "newPassword": ["value": "Another0ne!"]])
        #expect(changed.verdict == (example.isRight ? "200" : "403 E0000014"))
        let provider: JSON = example.isRight ? "OKTA" : "IMPORT"
        #expect(org.get(id).json["credentials"]?["provider"]?["type"] == provider)
    }

    @Test func `a hash can be put to a staged user`() throws {
        let org = StandIn()
        let id = try org.create(nil, activate: false)
        org.wait(4)
        let put = org.send("PUT", "/api/v1/users/\(id)", ["credentials": ["password": CreateUserTests.hash]])
        #expect(put.json["status"] == "STAGED")
        #expect(put.json["passwordChanged"] == "2025-03-04T10:15:34.000Z")
        #expect(put.json["lastUpdated"] == "2025-03-04T10:15:34.000Z")
        org.post(id, "lifecycle/activate")
        #expect(org.status(id) == "ACTIVE")
    }
}
