import Foundation

/// `postrider mock …` as a process of its own, for a test that asks it no more than a pipe takes of its log.
struct MockProcess {
    /// The environment that it wrote.
    let environmentFile: URL
    private let process: Process
    private let streams: ToolRun.Streams
    private let output: Pipe
    private let announcement: Data

    /// Returns once it has printed its address, which it does when it listens.
    static func start(_ arguments: [String]) throws -> MockProcess {
        let streams = try ToolRun.Streams()
        let file = streams.folder.appending(path: "environment.json")
        let output = Pipe()
        let run = ToolRun(arguments: ["mock"] + arguments + ["--write-environment", file.path])
        let process = try run.start(streams) { $0.standardOutput = output }
        let announcement = output.fileHandleForReading.availableData
        return MockProcess(
            environmentFile: file, process: process, streams: streams, output: output, announcement: announcement)
    }

    /// As it announces it.
    var baseURL: String {
        get throws {
            let words = String(decoding: announcement, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "," })
            guard let url = words.first(where: { $0.hasPrefix("http") }) else { throw CocoaError(.fileReadUnknown) }
            return String(url)
        }
    }

    /// Ends it as Ctrl-C does, or with SIGTERM as a supervisor does.
    @discardableResult
    func stop(_ signal: Int32 = SIGINT) throws -> ToolRun.Outcome {
        kill(process.processIdentifier, signal)
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        defer { streams.remove() }
        var outcome = try streams.outcome(of: process)
        outcome.output = String(decoding: announcement + rest, as: UTF8.self)
        return outcome
    }
}
