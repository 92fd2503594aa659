import Diagnostics
import Foundation
import HTTPModel
import JSONTree
import MockServing
import PostmanFormat
import TestSupport
import Testing
import Variables

/// `Fixtures/examples.json`: requests to a mock server of `Fixtures/library.postman_collection.json`, and its answers.
@Suite struct ExampleServerTests {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func bytes(_ file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: fixtures.appending(path: file)))
    }

    static func server(_ collection: Collection) -> ExampleServer {
        ExampleServer(
            collection, VariableScopes(collection: VariableScope(collection.variables)),
            dynamic: DynamicVariables(random: .seeded(1)) { WallTime(milliseconds: 0) })
    }

    struct Case: CustomTestStringConvertible {
        let json: JSON

        var testDescription: String { json["name"]?.string ?? "" }

        var request: HTTPRequest {
            get throws {
                let asked = json["request"] ?? .null
                var fields = HTTPFields()
                for field in asked["fields"]?.object?.members ?? [] {
                    fields.append(field.name, field.value.string ?? "")
                }
                return HTTPRequest(
                    method: asked["method"]?.string ?? "GET",
                    url: try HTTPURL("http://127.0.0.1:8080" + (asked["url"]?.string ?? "")), fields: fields,
                    body: asked["body"]?.string.map { HTTPBody($0) })
            }
        }
    }

    static let cases: [Case] = {
        let table = (try? bytes("examples.json")).flatMap { try? JSON(parsing: $0) }
        return (table?.array ?? []).map(Case.init)
    }()

    @Test func `the table has cases`() { #expect(Self.cases.count > 20) }

    @Test(arguments: cases) func `the example is the one that fits best`(_ example: Case) throws {
        let file = try CollectionFile(
            reading: Self.bytes("library.postman_collection.json"), file: "library.postman_collection.json")
        let response = Self.server(file.collection).answer(try example.request)
        let expected = example.json["response"] ?? .null
        let body = String(decoding: response.body, as: UTF8.self)
        #expect(response.status == expected["status"]?.number.flatMap { Int($0.text) })
        if let wanted = expected["body"]?.string { #expect(body == wanted) }
        if let wanted = expected["fields"]?.object {
            #expect(response.fields == HTTPFields(wanted.members.map { HTTPField($0.name, $0.value.string ?? "") }))
        }
        if let message = expected["message"]?.string {
            let json = try JSON(parsing: response.body)
            #expect(json["error"]?["message"]?.string == message)
            #expect(json["near"]?[0]?["request"] == expected["near"])
        }
    }

    @Test func `dynamic variables are new in each answer`() throws {
        let text = #"{"item": [{"request": "{{url}}/one", "response": [{"body": "{{$guid}}"}]}]}"#
        let server = Self.server(try CollectionFile(reading: Array(text.utf8), file: "one.json").collection)
        let request = HTTPRequest(url: try HTTPURL("http://127.0.0.1/one"))
        let bodies = (0..<2).map { _ in String(decoding: server.answer(request).body, as: UTF8.self) }
        #expect(bodies[0] != bodies[1])
        #expect(bodies.allSatisfy { $0.count == 36 })
    }
}
