import Diagnostics
import JSONTree
import OktaStandIn
import RunModel

/// `postrider mock okta`: serves the stand-in until Ctrl-C.
struct MockCommand {
    private let options: MockOptions
    private let console: Console

    init(_ options: MockOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    func run() throws(Diagnostic) -> ExitCode {
        let interruption = Interruption()
        SignalWatch.start(interruption)
        let org = try PreviewOrg.start(port: options.port)
        defer { org.stop() }
        if let path = options.environmentFile {
            let file = EnvironmentWriting(name: "Okta stand-in", values: org.values).json
            try OutputFile(path: path).write(file.utf8(indent: .spaces(2)) + [0x0A], isPrivate: true)
        }
        console.print(announcement(org))
        interruption.wait()
        return .success
    }

    private func announcement(_ org: PreviewOrg) -> String {
        var lines = ["Okta stand-in at \(org.baseURL), until Ctrl-C"]
        if let path = options.environmentFile {
            lines.append("environment: \(path)")
        } else {
            lines += org.values.map { "  \($0.key) = \($0.value)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
