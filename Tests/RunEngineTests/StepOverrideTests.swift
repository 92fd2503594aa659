import Chains
import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct StepOverrideTests {
    @Test(arguments: try Example.load("overrides.json"))
    func `puts a step's overrides into the request`(_ example: Example) throws {
        let scene = Scene()
        scene.files = MemoryFiles(files: ["/f": Array("{}".utf8)])
        let summary = scene.run(try plan(of: example))
        #expect(summary.failures.map(\.message) == (example["failure"]?.string.map { [$0] } ?? []))
        #expect(scene.sent == (example["sent"]?.string.map { [$0] } ?? []))
        guard let request = scene.sender.requests.first else { return }
        for field in example["fields"]?.object?.members ?? [] {
            #expect(request.fields.values(field.name) == (field.value.string.map { [$0] } ?? []))
        }
        #expect(request.body?.bytesInMemory.map { String(decoding: $0, as: UTF8.self) } == example["body"]?.string)
        guard let body = request.body else { return }
        #expect(request.fields["Content-Length"] == "\(body.length)")
    }

    private func plan(of example: Example) throws -> RunPlan {
        let item: JSON = ["name": "a", "request": try example.value("request")]
        let collection: JSON = ["info": ["name": "c"], "item": [item]]
        let step: JSON = ["request": "a", "override": try example.value("override")]
        let chains: JSON = ["chains": ["it": ["steps": [step]]]]
        let chain = try #require(try ChainsFile(parsing: chains.utf8(), file: "c.json").chains.first)
        let variables = [
            Variable(key: "m", value: "PATCH"), Variable(key: "base", value: "http://b"), Variable(key: "n", value: 5),
        ]
        return try ChainPlanner(Scene.collection(collection.text())).plan(
            chain, variables: VariableScopes(environment: VariableScope(variables)))
    }
}
