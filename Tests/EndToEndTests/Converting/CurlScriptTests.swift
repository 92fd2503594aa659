import Foundation
import JSONTree
import TestSupport
import Testing

/// Runs what `postrider convert` writes with `sh` and curl, and compares what reaches a server with what a run sends there.
@Suite struct CurlScriptTests {
    /// Folders below `Cases` with a `collection.json`.
    private static let collections = [
        "convert/curl-requests", "newman-integration/methods-and-bodies", "newman-integration/url-encoding",
        "newman-integration/inheritance", "newman-integration/default-headers", "newman-integration/sugar",
        "newman-integration/order-v1",
    ]

    /// What comes from the tool that sends and not from the collection.
    private static let ownFields: Set<String> = [
        "user-agent", "accept", "cache-control", "postman-token", "accept-encoding", "connection", "referer",
    ]

    @Test(arguments: collections)
    func `curl sends what a run sends`(_ name: String) throws {
        let folder = EndToEndCase.casesFolder.appending(path: name).path
        let scripts = try TemporaryDirectory()
        let byRun = try EchoServer(serving: folder)
        let byCurl = try EchoServer(serving: folder)
        // What scripts set there, which are not run here.
        let values = ["--env-var", "space=x y", "--env-var", "amp=a&b"]
        let options = ["--working-dir", folder] + values
        let collection = folder + "/collection.json"
        let run = try ToolRun(arguments: ["run", collection] + options + urls(byRun)).run()
        #expect(run.exitCode <= 1, "\(run.errors)")
        let script = scripts.path + "/requests.curl"
        let conversion = try ToolRun(
            arguments: ["convert", collection, script, "--show-secrets"] + options + urls(byCurl)
        ).run()
        #expect(conversion.exitCode == 0, "\(conversion.errors)")
        let shell = try Shell.run(script)
        #expect(shell.exitCode == 0, "\(shell.errors)")
        let (expected, actual) = (told(byRun.requests), told(byCurl.requests))
        #expect(!expected.isEmpty)
        #expect(actual.count == expected.count)
        for (actual, expected) in zip(actual, expected) { #expect(actual == expected) }
    }

    private func urls(_ server: EchoServer) -> [String] {
        let withUser = server.url.replacingOccurrences(of: "://", with: "://ada:en%20ch@")
        return ["--env-var", "url=" + server.url, "--env-var", "url-of-ada=" + withUser]
    }

    /// The requests as texts, without what is made up by chance.
    private func told(_ requests: [EchoRequest]) -> [String] {
        // Of a digest the first request is a question: curl asks it without a body.
        requests.filter { $0.path != "/digest" || $0.field("Authorization") != nil }.map { request in
            let boundary = request.field("Content-Type")?.components(separatedBy: "boundary=").dropFirst().first
            let fields = request.fields.filter { !Self.ownFields.contains($0.name.lowercased()) }.map { field in
                switch field.name.lowercased() {
                case "authorization" where field.value.hasPrefix("Digest"): "\(field.name): Digest"
                // That of a form depends on its boundary.
                case "content-length" where boundary != nil: "\(field.name): some"
                case "host": "Host: here"
                default: "\(field.name): \(field.value)"
                }
            }
            let text = ([request.method + " " + request.target] + fields.sorted() + ["", request.body])
                .joined(separator: "\n")
            return boundary.map { text.replacingOccurrences(of: $0, with: "BOUNDARY") } ?? text
        }
    }

    @Test func `a body that no argument of a process can hold arrives whole`() throws {
        let folder = try TemporaryDirectory()
        let server = try EchoServer(serving: folder.path)
        let body = String(repeating: "it's long \\\n", count: 150_000)
        let collection: JSON = [
            "item": [
                [
                    "name": "Long",
                    "request": [
                        "method": "POST", "url": .string(server.url + "/echo"),
                        "body": ["mode": "raw", "raw": .string(body)],
                    ],
                ]
            ]
        ]
        try folder.write("collection.json", collection.text())
        let script = folder.path + "/long.curl"
        let conversion = try ToolRun(arguments: ["convert", folder.path + "/collection.json", script]).run()
        #expect(conversion.exitCode == 0, "\(conversion.errors)")
        #expect(try Shell.run(script).exitCode == 0)
        #expect(server.requests.map(\.body) == [body])
        #expect(server.requests.first?.field("Expect") == nil)
    }

    @Test func `a shell sends nothing before the secrets are set, and then what a run sends`() throws {
        let folder = EndToEndCase.casesFolder.appending(path: "convert/curl-secrets").path
        let scripts = try TemporaryDirectory()
        let server = try EchoServer(serving: folder)
        let script = scripts.path + "/requests.curl"
        let arguments = [
            folder + "/collection.json", "-e", folder + "/environment.json", "--env-var", "url=" + server.url,
        ]
        let conversion = try ToolRun(arguments: ["convert"] + arguments + ["--to", "curl"]).run()
        #expect(conversion.exitCode == 0, "\(conversion.errors)")
        try Data(conversion.output.utf8).write(to: URL(filePath: script))
        let text = try String(contentsOfFile: script, encoding: .utf8)
        for secret in ["s3cr3t", "ench an+tress", "key-of-ada", "literal-token"] { #expect(!text.contains(secret)) }

        let refused = try Shell.run(script)
        #expect(refused.exitCode != 0)
        #expect(refused.errors.contains("apikey: set it first"))
        #expect(server.requests.isEmpty)

        let sent = try Shell.run(
            script,
            [
                "apikey": "s3cr3t $x 'y'", "password": "ench an+tress", "password_encoded": "ench%20an%2Btress",
                "password_in_url": "ench%20an+tress",
                "X_Api_Key": "key-of-ada", "token": "literal-token",
            ])
        #expect(sent.exitCode == 0, "\(sent.errors)")
        let byCurl = told(server.requests)
        let run = try ToolRun(arguments: ["run"] + arguments).run()
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(byCurl == Array(told(server.requests).dropFirst(byCurl.count)))
        #expect(byCurl.count == 4)
    }
}

/// Runs a file with `sh`, its streams in files.
private enum Shell {
    static func run(_ script: String, _ variables: [String: String] = [:]) throws -> ToolRun.Outcome {
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [script]
        process.currentDirectoryURL = EndToEndCase.packageFolder
        process.environment = variables.merging(["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]) { $1 }
        process.standardInput = try streams.input("")
        process.standardOutput = try streams.file("stdout")
        process.standardError = try streams.file("stderr")
        try process.run()
        process.waitUntilExit()
        return try streams.outcome(of: process)
    }
}
