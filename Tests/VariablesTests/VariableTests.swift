import JSONTree
import Testing

@testable import Variables

@Suite struct VariableTests {
    struct Cast: Decodable, Sendable, CustomTestStringConvertible {
        let type: String?
        let value: FixtureValue?
        let text: String

        enum CodingKeys: CodingKey { case type, value, text }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            type = try container.decodeIfPresent(String.self, forKey: .type)
            // A null is a value here, and not the same as none.
            value = container.contains(.value) ? try container.decode(FixtureValue.self, forKey: .value) : nil
            text = try container.decode(String.self, forKey: .text)
        }

        var testDescription: String { "\(type ?? "none") \(value.map { "\($0.json)" } ?? "undefined")" }
    }

    @Test(arguments: try Fixture.load("casts.json", of: Cast.self))
    func `turns its value into text by its type`(_ cast: Cast) {
        #expect(Variable(key: "x", value: cast.value?.json, type: cast.type).text == cast.text)
    }

    @Test(arguments: [
        ("1.10", "1.1"), ("-0", "0"), ("0.0", "0"), ("1E3", "1000"), ("1e21", "1e+21"), ("123e19", "1.23e+21"),
        ("1e20", "100000000000000000000"), ("0.000001", "0.000001"), ("0.0000001", "1e-7"), ("-1.5e-9", "-1.5e-9"),
        ("12345678901234567890", "12345678901234567890"), ("1.5e300", "1.5e+300"), ("1e400", "Infinity"),
        ("0.1", "0.1"), ("100.5", "100.5"), ("5e-324", "5e-324"), ("18014398509481984.0", "18014398509481984"),
        ("123456789.125", "123456789.125"),
    ])
    func `writes numbers as JavaScript does, but keeps whole numbers exact`(_ number: String, _ text: String) {
        #expect(Variable(key: "x", value: .number(JSONNumber(uncheckedText: number))).text == text)
    }

    @Test func `is secret by its type or by its name`() {
        #expect(Variable(key: "x", value: "v", type: "secret").isSecret)
        #expect(Variable(key: "password", value: "v").isSecret)
        #expect(!Variable(key: "x", value: "v", type: "string").isSecret)
    }
}
