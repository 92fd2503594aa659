import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct ListTests {
    /// Percent-encodes what a URL cannot hold.
    static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { encoded, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            let hex = String(byte, radix: 16, uppercase: true)
            encoded += isPlain ? String(scalar) : "%" + (hex.utf8.count == 1 ? "0" : "") + hex
        }
    }

    /// First names of those found, in order.
    static func names(_ answer: Answer) -> String {
        (answer.json.array ?? []).compactMap { $0["profile"]?["firstName"]?.string }.joined(separator: " ")
    }

    /// Beside the three of the seed: Bert STAGED, Cleo PROVISIONED, Dora DEPROVISIONED.
    static func org() throws -> StandIn {
        let org = StandIn { $0.customAttributes = ["skills", "badge", "isRemote"] }
        func add(_ profile: String, _ query: String) -> String {
            let answer = org.send("POST", "/api/v1/users?activate=\(query)", text: #"{"profile":{\#(profile)}}"#)
            return answer.json["id"]?.string ?? answer.text
        }
        org.wait(60)
        _ = add(
            #""firstName":"Bert","lastName":"Susan","login":"bert@example.com","email":"bert@example.org","#
                + #""department":"Sales","skills":["Swift","C"],"badge":7"#, "false")
        org.wait(60)
        _ = add(
            #""firstName":"Cleo","lastName":"O'\"Hara","login":"cleo@example.com","email":"susanna@example.com","#
                + #""department":"Engineering","isRemote":true"#, "true")
        let dora = add(
            #""firstName":"Dora","lastName":"Doe","login":"dora@example.com","email":"dora@example.com""#, "true")
        org.post(dora, "lifecycle/deactivate")
        return org
    }

    static let filters: [(filter: String, names: String)] = [
        (#"status eq "ACTIVE""#, "Avery Emmy Susan"), (#"status eq "STAGED""#, "Bert"),
        (#"status eq "DEPROVISIONED""#, "Dora"), (#"status eq "RECOVERY""#, ""),
        (#"status eq "STAGED" or status eq "PROVISIONED""#, "Bert Cleo"),
        (#"profile.login EQ "bert@example.com""#, "Bert"), (#"profile.login eq "BERT@example.com""#, ""),
        (#"profile.email eq "bert@example.org" Or profile.lastName eq "O'\"Hara""#, "Bert Cleo"),
        (#"  ( status  eq "STAGED" )  "#, "Bert"),
        (#"status eq "ACTIVE" and lastUpdated gt "2014-02-01T00:00:00.000Z""#, "Avery Emmy Susan"),
        (#"lastUpdated gt "2025-03-04T10:16:30.000Z""#, "Cleo Dora"),
        (#"lastUpdated ge "2025-03-04T10:16:30Z""#, "Bert Cleo Dora"),
        (#"lastUpdated lt "2025-03-04T11:16:30+01:00""#, "Avery Emmy Susan"),
        (#"lastUpdated le "2025-03-04""#, ""),
        // `and` binds tighter than `or`
        (
            #"status eq "STAGED" or status eq "ACTIVE" and profile.firstName eq "Emmy""#, "Bert Emmy"
        ),
        (#"(status eq "STAGED" or status eq "ACTIVE") and profile.firstName eq "Emmy""#, "Emmy"),
    ]

    @Test(arguments: filters)
    func `a filter finds`(_ filter: String, _ names: String) throws {
        let org = try Self.org()
        let answer = org.send("GET", "/api/v1/users?limit=25&filter=\(Self.encoded(filter))")
        #expect(answer.status == 200)
        #expect(Self.names(answer) == names)
        let plus = Self.encoded(filter).replacing("%20", with: "+")
        #expect(Self.names(org.send("GET", "/api/v1/users?filter=\(plus)")) == names)
    }

    @Test(arguments: [
        #"profile.department eq "Engineering""#, #"status ne "ACTIVE""#, #"status gt "ACTIVE""#, #"status eq ACTIVE"#,
        #"status eq "NONE""#, #"Status eq "ACTIVE""#, #"status pr"#, #"not status eq "ACTIVE""#, #"status eq "ACTIVE"#,
        #"status eq "ACTIVE" and"#, #"(status eq "ACTIVE""#, #"status eq "ACTIVE")"#, #"profile.login sw "a""#,
        #"created gt "2014-02-01T00:00:00.000Z""#, #"lastUpdated gt "yesterday""#, "x",
        String(repeating: "(", count: 100_000),
    ])
    func `a filter that says too much is refused`(_ filter: String) throws {
        let answer = StandIn().send("GET", "/api/v1/users?filter=\(Self.encoded(filter))")
        #expect(answer.verdict == "400 E0000031")
        #expect(answer.summary == "Invalid search criteria.")
    }

    static let searches: [(search: String, names: String)] = [
        (#"profile.department eq "Engineering" "#, "Emmy Cleo"), (#"profile.department eq "ENGINEERING""#, "Emmy Cleo"),
        (#"profile.department pr"#, "Emmy Bert Cleo"), (#"profile.firstName sw "e""#, "Emmy"),
        (#"profile.email co "SANN""#, "Cleo"), (#"status eq "deprovisioned""#, "Dora"),
        (#"profile.skills eq "swift""#, "Bert"), (#"profile.badge ge 7"#, "Bert"), (#"profile.badge lt 7"#, ""),
        (#"profile.isRemote eq true"#, "Cleo"), (#"profile.isRemote eq false"#, ""),
        (#"created gt "2025-03-04T10:16:30.000Z" and status pr"#, "Cleo Dora"),
        (#"profile.lastName gt "engel" and profile.lastName le "SAMPLE""#, "Susan Cleo"),
        (#"activated pr and not_there"#, "400 E0000031"), (#"profile.department co "Eng""#, "400 E0000031"),
        (#"profile.shoeSize eq "9""#, "400 E0000031"), (#"status ne "ACTIVE""#, "400 E0000031"),
        (#"type.id eq "oty1""#, ""),
    ]

    @Test(arguments: searches)
    func `a search finds`(_ search: String, _ names: String) throws {
        let answer = try Self.org().send("GET", "/api/v1/users?search=\(Self.encoded(search))")
        #expect((answer.status == 200 ? Self.names(answer) : answer.verdict) == names)
    }

    static let parameters: [(query: String, names: String)] = [
        ("", "Bert Cleo Avery Emmy Susan"), ("?limit=2", "Bert Cleo"), ("?limit=1000", "Bert Cleo Avery Emmy Susan"),
        ("?limit=0", "400 E0000029"), ("?limit=many", "400 E0000029"), ("?after=nonsense", "400 E0000029"),
        ("?q=susan", "Bert Cleo Susan"), ("?q=susan&limit=1", "Bert"), ("?q=dora", ""), ("?q=EM", "Emmy"),
        ("?search=status+pr&filter=x", "400 E0000033"), ("?filter=", "Bert Cleo Avery Emmy Susan"),
        ("?search=profile.department+pr&sortBy=profile.firstName", "Bert Cleo Emmy"),
        ("?search=profile.department+pr&sortBy=profile.firstName&sortOrder=desc", "Emmy Cleo Bert"),
        ("?search=profile.department+pr&sortOrder=desc", "Emmy Bert Cleo"),
        ("?search=profile.department+pr&sortBy=profile.department&sortOrder=descending", "Emmy Cleo Bert"),
        ("?search=status+pr&sortBy=nothing", "400 E0000031"), ("?search=status+pr&after=00uNobody", "400 E0000029"),
        ("?sortBy=profile.firstName&sortOrder=desc", "Bert Cleo Avery Emmy Susan"),
    ]

    @Test(arguments: parameters)
    func `parameters choose and order`(_ query: String, _ names: String) throws {
        let answer = try Self.org().send("GET", "/api/v1/users\(query)")
        #expect((answer.status == 200 ? Self.names(answer) : answer.verdict) == names)
    }

    @Test func `items have the self link alone`() throws {
        let answer = try Self.org().send("GET", "/api/v1/users")
        for item in answer.json.array ?? [] { #expect(item["_links"]?.object?.members.map(\.name) == ["self"]) }
    }

    static let list = "http://127.0.0.1:8080/api/v1/users"

    @Test func `links repeat what was asked`() throws {
        let org = try Self.org()
        func links(_ query: String) -> [String] { org.send("GET", "/api/v1/users\(query)").fieldLines("Link") }
        #expect(links("") == ["<\(Self.list)?limit=200>; rel=\"self\""])
        #expect(
            links("?filter=status%20eq%20%22ACTIVE%22") == [
                "<\(Self.list)?limit=200&filter=status+eq+%22ACTIVE%22>; rel=\"self\""
            ])
        let first = org.send("GET", "/api/v1/users?limit=1")
        let id = try #require(first.ids.first)
        #expect(
            first.fieldLines("Link") == [
                "<\(Self.list)?limit=1>; rel=\"self\"", "<\(Self.list)?after=0\(id)&limit=1>; rel=\"next\"",
            ])
        let search = org.send("GET", "/api/v1/users?search=status%20pr&sortBy=id&limit=2")
        #expect(
            search.fieldLines("Link").last
                == "<\(Self.list)?after=\(search.ids[1])&limit=2&search=status+pr&sortBy=id>; rel=\"next\"")
        #expect(links("?q=susan&limit=1").count == 1)
        #expect(links("?search=profile.title+pr") == ["<\(Self.list)?limit=200&search=profile.title+pr>; rel=\"self\""])
    }

    @Test(arguments: [
        "?limit=2", "?limit=1&filter=status%20eq%20%22ACTIVE%22%20or%20status%20eq%20%22STAGED%22",
        "?limit=2&search=status%20pr", "?limit=1&search=status%20pr&sortBy=profile.lastName&sortOrder=desc",
    ])
    func `following next visits everyone once`(_ query: String) throws {
        let org = try Self.org()
        let whole = query.replacing(#/limit=\d/#, with: "limit=200")
        let all = org.send("GET", "/api/v1/users" + whole).ids
        var (seen, next): ([String], String?) = ([], "/api/v1/users" + query)
        while let path = next, seen.count <= all.count {
            let page = org.send("GET", path)
            seen += page.ids
            next = page.fieldLines("Link").first { $0.hasSuffix("rel=\"next\"") }?
                .dropFirst("<http://127.0.0.1:8080".count).split(separator: ">").first.map(String.init)
        }
        #expect(seen == all)
        #expect(all.count > 2)
    }

    @Test func `a cursor holds when its user has moved on`() throws {
        let org = try Self.org()
        let first = org.send("GET", "/api/v1/users?limit=1")
        let id = try #require(first.ids.first)
        org.send("DELETE", "/api/v1/users/\(id)")
        let next = org.send("GET", "/api/v1/users?after=0\(id)&limit=10")
        #expect(Self.names(next) == "Cleo Avery Emmy Susan")
    }
}
