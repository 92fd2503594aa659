import FoundationEssentials
import HTTPModel
import JSONTree
import OktaStandIn
import Testing

/// Every request of Okta's own published collection has its place in the stand-in.
///
/// The collection is not ours to ship: it is read from `../shared/data/okta/users.postman_collection.json`, seen from the
/// package's root. Where that file does not exist, this test is skipped.
@Suite struct OktaCollectionTests {
    static let path =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        + "/../shared/data/okta/users.postman_collection.json"
    static let isPresent = FileManager.default.fileExists(atPath: path)

    struct Sample: Sendable {
        let name: String
        let method: String
        let url: String
        let body: String?
        let authorization: String
    }

    /// The requests in order, folders opened, variables replaced.
    static func samples(_ items: JSON?, _ values: [EnvironmentValue]) -> [Sample] {
        (items?.array ?? []).flatMap { item -> [Sample] in
            if item["item"] != nil { return samples(item["item"], values) }
            func filled(_ json: JSON?) -> String {
                values.reduce(json?.string ?? "") { $0.replacing("{{\($1.key)}}", with: $1.value) }
            }
            let headers = item["request"]?["header"]?.array ?? []
            let authorization = headers.first { $0["key"] == "Authorization" }
            return [
                Sample(
                    name: item["name"]?.string ?? "", method: filled(item["request"]?["method"]),
                    url: filled(item["request"]?["url"]?["raw"]),
                    body: item["request"]?["body"].map { filled($0["raw"]) },
                    authorization: filled(authorization?["value"]))
            ]
        }
    }

    @Test(.enabled(if: isPresent, "Okta's collection is not at ../shared/data/okta/users.postman_collection.json"))
    func `the stand-in knows every request of Okta's collection`() throws {
        let source = try Data(contentsOf: URL(filePath: Self.path))
        let collection = try JSON(parsing: Array(source))
        let values = OktaOrg().environment(baseURL: "http://127.0.0.1:8080")
        let samples = Self.samples(collection["item"], values)
        #expect(samples.count == 42)
        for sample in samples {
            // Each one meets a new org: most of them would refuse what another one did before.
            let org = StandIn()
            let url = try HTTPURL(sample.url)
            var fields = StandIn.fields
            fields.set("Authorization", sample.authorization)
            let target = url.path + (url.query.map { "?\($0)" } ?? "")
            let answer = org.send(sample.method, target, text: sample.body, fields: fields)
            #expect(!["E0000008", "E0000022"].contains(answer.code), "\(sample.name): \(answer.text)")
            #expect(answer.verdict == Self.refusals[sample.name] ?? answer.verdict, "\(sample.name)")
            if Self.refusals[sample.name] == nil { #expect(answer.code.isEmpty, "\(sample.name): \(answer.text)") }
        }
    }

    /// What a new org refuses of the collection, each for a good reason.
    static let refusals = [
        "Activate User": "403 E0000016",
        "Forgot Password (Validate Security Answer)": "403 E0000034",
        "Reset Factors": "403 E0000005",
        "Unlock User": "403 E0000032",
        "Unsuspend User": "400 E0000001",
    ]
}
