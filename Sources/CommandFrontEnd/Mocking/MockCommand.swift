import Diagnostics
import HTTPModel
import JSONTree
import MockServing
import OktaStandIn
import RunModel

/// `postrider mock`: serves until Ctrl-C, with a line for each answer.
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
        let subject = try self.subject()
        let log = AnswerLog(console.redactor)
        let server = try start(subject, log)
        defer { server.stop() }
        let values = subject.environment(server.baseURL)
        if let path = options.environmentFile {
            let file = EnvironmentWriting(name: subject.title, values: values).json
            try OutputFile(path: path).write(file.utf8(indent: .spaces(2)) + [0x0A], isPrivate: true)
        }
        log.begin(with: announcement(subject, server))
        interruption.wait()
        return .success
    }

    private func subject() throws(Diagnostic) -> MockSubject {
        switch options.subject {
        case .okta: .okta
        case .collection: try .examples(of: options.sources, console)
        case .recording: try .recording(options.sources.collection)
        }
    }

    private func start(_ subject: MockSubject, _ log: AnswerLog) throws(Diagnostic) -> MockServer {
        var settings = MockServer.Options(port: options.port)
        settings.delay = options.delay
        settings.identity = try identity()
        do {
            return try MockServer.start(
                answering: subject.answering, settings, onExchange: options.logs ? log.write : nil)
        } catch {
            throw error.diagnostic
        }
    }

    private func identity() throws(Diagnostic) -> ServerIdentity? {
        guard let certificate = options.certificate, let key = options.key else { return nil }
        return ServerIdentity(
            certificate: String(decoding: try InputFile(path: certificate).read(as: "certificate"), as: UTF8.self),
            privateKey: String(decoding: try InputFile(path: key).read(as: "private key"), as: UTF8.self))
    }

    private func announcement(_ subject: MockSubject, _ server: MockServer) -> String {
        var lines = ["\(subject.title) at \(server.baseURL), until Ctrl-C"]
        if let path = options.environmentFile {
            lines.append("environment: \(path)")
        } else {
            lines += subject.environment(server.baseURL).map { "  \($0.key) = \($0.value)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
