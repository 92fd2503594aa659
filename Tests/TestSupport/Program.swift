import Foundation

/// Programs that tests need beside the tool itself.
package enum Program {
    package struct Missing: Error, CustomStringConvertible {
        package let name: String
        package var description: String {
            "the tests need \"\(name)\", which is not installed; `.ci/setup tests` installs it"
        }
    }

    package struct Failed: Error, CustomStringConvertible {
        package let description: String
    }

    /// The full path of a program on the search path or where daemons live.
    package static func path(of name: String) throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let paths = (folders + ["/usr/sbin", "/sbin", "/usr/local/sbin"]).map { $0 + "/" + name }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else { throw Missing(name: name) }
        return path
    }

    /// Runs a program to its end, at most a minute, and returns what it wrote to standard output; throws unless it ends with 0.
    @discardableResult
    package static func run(_ name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try path(of: name))
        process.arguments = arguments
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.awaitExit()
        guard process.terminationStatus == 0 else {
            throw Failed(description: "\(name) \(arguments.joined(separator: " ")): \(text)")
        }
        return text
    }
}
