import JSONTree
import Testing

@Suite struct JSONSchemaTests {
    @Test(arguments: try Example.load("json-schema.json"))
    func `accepts the valid values of each schema`(_ example: Example) throws {
        let schema = JSONSchema(try example.value("schema"))
        for value in try #require(try example.value("valid").array) {
            let violation = schema.firstViolation(in: value)
            #expect(violation == nil, "\(value.text()): \(violation?.message ?? "")")
        }
    }

    @Test(arguments: try Example.load("json-schema.json"))
    func `refuses the invalid values of each schema and says where and why`(_ example: Example) throws {
        let schema = JSONSchema(try example.value("schema"))
        for refused in try #require(try example.value("invalid").array) {
            let value = try #require(refused["value"])
            let violation = try #require(schema.firstViolation(in: value), "\(value.text()) is accepted")
            if let message = refused["message"]?.string { #expect(violation.message == message) }
            if let place = refused["at"]?.string { #expect(violation.location.description == place) }
        }
    }

    @Test func `compares a long array of unique elements in one pass`() {
        let elements = (0..<20_000).map { JSON.object(JSONObject([("id", .number(JSONNumber($0)))])) }
        let schema = JSONSchema(["uniqueItems": true])
        #expect(schema.firstViolation(in: .array(elements)) == nil)
        #expect(
            schema.firstViolation(in: .array(elements + [elements[0]]))?.message == "element 20000 stands there before")
    }
}
