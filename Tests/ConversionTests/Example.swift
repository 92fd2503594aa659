import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunEngine
import RunModel
import Variables

@testable import Conversion

/// Requests of a collection as curl commands, by way of the engine.
enum Example {
    /// No file is there but those of this table, by their length.
    private struct Files: FileAccess {
        func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) { (path, 1) }
        func read(_ path: String) throws(FileAccessError) -> [UInt8] { throw .missing(path) }
    }

    /// The script of one request in JSON, without its title and comment.
    static func command(
        _ request: String, behavior: String = "{}", variables: [String: String] = [:], secrets: [NamedSecret] = []
    ) throws -> String {
        let text = #"{"item":[{"name":"R","request":\#(request),"protocolProfileBehavior":\#(behavior)}]}"#
        let lines = try script(text, variables: variables, secrets: secrets).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { $0 != "# R" }.dropFirst().joined(separator: "\n")
    }

    static func script(
        _ collection: String, variables: [String: String] = [:], secrets: [NamedSecret] = [],
        redact: @escaping ([UInt8]) -> [UInt8] = { $0 }
    ) throws -> String {
        let file = try CollectionFile(reading: Array(collection.utf8), file: "c.json")
        let scopes = VariableScopes(
            environment: VariableScope(
                variables.sorted { $0.key < $1.key }.map { Variable(key: $0.key, value: .string($0.value)) }))
        let plan = try RunPlanner(file.collection).plan(variables: scopes)
        let resolution = RequestResolution(plan, files: Files())
        var script = CurlScript(title: file.collection.info.name, secrets: secrets, redact: redact)
        for item in plan.items { script.add(resolution.resolve(item)) }
        return String(decoding: script.text, as: UTF8.self)
    }
}
