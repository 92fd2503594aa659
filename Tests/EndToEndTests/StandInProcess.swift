import Foundation

/// `postrider mock okta` as a process of its own, with the environment file that it wrote.
struct StandInProcess {
    let environmentFile: URL
    private let process: Process
    private let streams: ToolRun.Streams

    /// Returns once the stand-in has printed its address, which it does when it listens.
    static func start() throws -> StandInProcess {
        let streams = try ToolRun.Streams()
        let file = streams.folder.appending(path: "environment.json")
        let process = Process()
        process.executableURL = ToolRun.tool
        process.arguments = ["mock", "okta", "--write-environment", file.path]
        process.currentDirectoryURL = EndToEndCase.packageFolder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        _ = output.fileHandleForReading.availableData
        return StandInProcess(environmentFile: file, process: process, streams: streams)
    }

    /// Ends it as Ctrl-C does and returns its exit code.
    @discardableResult
    func stop() -> Int32 {
        process.interrupt()
        process.waitUntilExit()
        streams.remove()
        return process.terminationStatus
    }
}
