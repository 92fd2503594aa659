import Foundation

/// A real nginx on loopback ports that the system chose, stopped with the last reference to it.
package final class NginxServer: @unchecked Sendable {
    // Unchecked: everything is set once, in init; `Process` is only asked to terminate, in deinit.
    package let ports: [Int]
    package let directory: TemporaryDirectory
    private let process: Process

    /// Starts nginx with one `http` block. `servers` gets as many free ports as asked for and returns the `server` blocks.
    package init(ports count: Int = 1, servers: ([Int]) -> String) throws {
        let nginx = try Program.path(of: "nginx")
        directory = try TemporaryDirectory()
        for attempt in 1... {
            let ports = try (0..<count).map { _ in try LoopbackSocket.freePort() }
            try directory.write("nginx.conf", Self.configuration(directory.path, servers(ports)))
            if let process = try Self.start(nginx, directory, ports) {
                self.ports = ports
                self.process = process
                return
            }
            guard attempt < 5 else { break }
        }
        let log = (try? directory.read("error.log")) ?? ""
        throw Program.Failed(description: "nginx did not start: \(log)")
    }

    deinit {
        process.end()
    }

    package func url(_ index: Int = 0) -> String { "http://127.0.0.1:\(ports[index])" }

    /// Nil when it ended at once, as it does when another program took the port in between.
    private static func start(_ nginx: String, _ directory: TemporaryDirectory, _ ports: [Int]) throws -> Process? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: nginx)
        process.arguments = [
            "-p", directory.path, "-c", directory.file("nginx.conf"), "-e", directory.file("error.log"),
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(20)
        while process.isRunning, .now < deadline {
            // Written once every port is bound, so nobody else's server is taken for this one.
            let pid = try? directory.read("nginx.pid")
            if pid?.isEmpty == false, ports.allSatisfy(LoopbackSocket.isOpen) { return process }
            usleep(5000)
        }
        process.end()
        return nil
    }

    private static func configuration(_ path: String, _ servers: String) -> String {
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \(path)/\($0);" }.joined(separator: "\n    ")
        return """
            daemon off;
            master_process off;
            pid \(path)/nginx.pid;
            error_log \(path)/error.log;
            events { worker_connections 256; }
            http {
                access_log off;
                keepalive_requests 1000000;
                client_max_body_size 0;
                \(temporary)
                \(servers)
            }
            """
    }
}
