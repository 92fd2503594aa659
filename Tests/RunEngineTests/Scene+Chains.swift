import Chains
import Diagnostics
import HTTPModel
import PostmanFormat
import RunModel
import Testing
import Variables

extension Scene {
    /// Runs the only chain of a chains file against a collection of GET requests named `a`, `b`, `c` and `d`.
    @discardableResult
    func runChain(_ chain: String, iterations: Int = 1, environment: [Variable] = []) throws -> RunSummary {
        run(try Self.plan(chain, iterations: iterations, environment: environment))
    }

    static func plan(_ chain: String, iterations: Int = 1, environment: [Variable] = []) throws -> RunPlan {
        let file = try ChainsFile(parsing: Array("{chains: {it: \(chain)}}".utf8), file: "c.chains.json")
        return try plan(try #require(file.chains.first), iterations: iterations, environment: environment)
    }

    static func plan(
        _ chain: ChainDefinition, iterations: Int = 1, environment: [Variable] = []
    ) throws -> RunPlan {
        let names = ["a", "b", "c", "d", "user/{{id}}"]
        var plan = try ChainPlanner(try Self.collection(named: names)).plan(
            chain, variables: VariableScopes(environment: VariableScope(environment)))
        plan.iterationCount = iterations
        return plan
    }

    /// Runs a chain of one step with these members, against one response.
    static func step(_ members: String, _ response: HTTPResponse, environment: [Variable] = []) throws -> Scene {
        let scene = Scene { _ in .success(response) }
        scene.xpath = FakeXPath()
        try scene.runChain("{steps: [{request: 'a', \(members)}]}", environment: environment)
        return scene
    }
}

/// Finds the expression itself, nothing for `none`, two texts for `two`, and fails for `bad`.
struct FakeXPath: XPathEvaluating {
    func evaluate(
        _ expression: String, in document: [UInt8], contentType: String?
    ) throws(Diagnostic) -> [String] {
        switch expression {
        case "none": []
        case "two": ["1", "2"]
        case "bad": throw Diagnostic(.error, "the body is not XML")
        default: [expression]
        }
    }
}
