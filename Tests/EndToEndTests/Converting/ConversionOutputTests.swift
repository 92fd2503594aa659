import Foundation
import TestSupport
import Testing

/// The file that `postrider convert` writes is there as a whole, or as it was before.
@Suite struct ConversionOutputTests {
    private static let collection = "collections/okta-users.postman_collection.json"

    private static let failures = [
        ["environments/okta-preview.postman_environment.json"], ["README.md"], ["nowhere.json"],
        [collection, "--to", "curl", "--folder", "Nowhere"],
        [collection, "--to", "curl", "-e", "nowhere.json"],
    ]

    @Test(arguments: failures)
    func `a conversion that fails leaves what was there`(_ arguments: [String]) throws {
        let folder = try TemporaryDirectory()
        try folder.write("old.json", "as it was")
        for name in ["old.json", "new.json"] {
            let outcome = try ToolRun(
                arguments: ["convert", arguments[0], folder.path + "/" + name] + arguments.dropFirst()
            ).run()
            #expect(outcome.exitCode == 2)
            #expect(outcome.errors.hasPrefix("error: "))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["old.json"])
        #expect(try String(contentsOfFile: folder.path + "/old.json", encoding: .utf8) == "as it was")
    }

    @Test func `a file can be converted in its place`() throws {
        let folder = try TemporaryDirectory()
        let text = #"{"info":{"name":"A"},"item":[{"name":"R","request":"http://h/a"}]}"#
        try folder.write("a.json", text)
        let outcome = try ToolRun(arguments: ["convert", folder.path + "/a.json", folder.path + "/a.json"]).run()
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        let converted = try String(contentsOfFile: folder.path + "/a.json", encoding: .utf8)
        #expect(converted == text.replacingOccurrences(of: #""A"}"#, with: #""A","schema":"\#(Self.schema)"}"#))
    }

    private static let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

    /// Of v1, of v2.0 by way of `convert`, and with no version at all.
    @Test(arguments: ["newman-integration/order-v1", "newman-integration/sugar", "convert/v2.0", "check/old-format"])
    func `what was converted runs the same`(_ name: String) throws {
        let folder = EndToEndCase.casesFolder.appending(path: name).path
        let outputs = try TemporaryDirectory()
        let (before, after) = (try EchoServer(serving: folder), try EchoServer(serving: folder))
        let conversion = try ToolRun(
            arguments: ["convert", folder + "/collection.json", outputs.path + "/new.json"]
        ).run()
        #expect(conversion.exitCode == 0, "\(conversion.errors)")
        let old = try ToolRun(
            arguments: ["run", folder + "/collection.json", "--env-var", "url=" + before.url]
        ).run()
        let new = try ToolRun(
            arguments: ["run", outputs.path + "/new.json", "--env-var", "url=" + after.url]
        ).run()
        #expect(new.exitCode == old.exitCode, "\(new.errors)")
        #expect(told(after) == told(before))
    }

    private func told(_ server: EchoServer) -> [String] {
        server.requests.map { request in
            let fields = request.fields.filter { !["postman-token", "host"].contains($0.name.lowercased()) }
            return "\(request.method) \(request.target) \(fields) \(request.body)"
        }
    }
}
