import Foundation

/// One call of the built tool.
struct ToolRun {
    struct Outcome {
        var exitCode: Int32
        var output: String
        var errors: String
    }

    /// The tool that was built together with these tests.
    static let tool: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let test = bundle ?? URL(filePath: CommandLine.arguments[0])
        return test.deletingLastPathComponent().appending(path: "postrider")
    }()

    var arguments: [String]
    var environment: [String: String] = [:]
    var input = ""
    /// Takes the place of `input`.
    var pipe: Pipe?
    /// Whether it sees no network. Ask `NetworkCut` first whether that can be had.
    var isOffline = false
    /// Where it runs.
    var folder = EndToEndCase.packageFolder

    /// Starts the tool with its three streams in files, so that no full pipe can stop it, unless `change` has others.
    func start(_ streams: Streams, _ change: (Process) -> Void = { _ in }) throws -> Process {
        let process = Process()
        let command = (isOffline ? NetworkCut.command : []) + [Self.tool.path] + arguments
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = folder
        var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": streams.folder.path]
        variables["TZ"] = "UTC"
        variables.merge(environment) { _, new in new }
        process.environment = variables
        if let pipe { process.standardInput = pipe } else { process.standardInput = try streams.input(input) }
        process.standardOutput = try streams.file("stdout")
        process.standardError = try streams.file("stderr")
        change(process)
        try process.run()
        return process
    }

    func run() throws -> Outcome {
        let streams = try Streams()
        defer { streams.remove() }
        let process = try start(streams)
        process.waitUntilExit()
        return try streams.outcome(of: process)
    }

    /// A folder that takes what the tool prints.
    struct Streams {
        let folder: URL

        init() throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "postrider-" + UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }

        func remove() { try? FileManager.default.removeItem(at: folder) }

        func file(_ name: String) throws -> FileHandle {
            let path = folder.appending(path: name)
            try Data().write(to: path)
            return try FileHandle(forWritingTo: path)
        }

        func input(_ text: String) throws -> FileHandle {
            let path = folder.appending(path: "stdin")
            try Data(text.utf8).write(to: path)
            return try FileHandle(forReadingFrom: path)
        }

        func text(_ name: String) throws -> String {
            try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        }

        func outcome(of process: Process) throws -> Outcome {
            Outcome(exitCode: process.terminationStatus, output: try text("stdout"), errors: try text("stderr"))
        }
    }
}
