import Foundation
import TestSupport

/// What the texts of a case name by `$NAME`: made, and started, when the first text names it.
///
/// | name | stands for |
/// | --- | --- |
/// | `$CASE` | the case's folder, as seen from the package's |
/// | `$OUT` | an empty folder for files |
/// | `$IN` | a folder with the files of `inputs/`, in which the names of this table are replaced, too |
/// | `$CLOSED_PORT` | a port that nobody listens on |
/// | `$SILENT_PORT` | a port that takes connections and never answers |
/// | `$STAND_IN` | the environment file of a stand-in in another process |
/// | `$ECHO` | the address of an `EchoServer`, which also serves the files of `served/` |
/// | `$TLS` | the address of an nginx that tells which client certificate it was shown |
/// | `$CERTS` | the folder of the certificates around that nginx: see `TestCertificates` |
final class CaseSurroundings {
    private let example: EndToEndCase
    private let output: TemporaryDirectory
    private var values: [Name: String] = [:]
    private var inputs: TemporaryDirectory?
    private var silence: SilentListener?
    private var standIn: StandInProcess?
    private var echo: EchoServer?
    private var certificates: TestCertificates?
    private var secure: SecureServer?

    init(_ example: EndToEndCase) throws {
        self.example = example
        output = try TemporaryDirectory()
    }

    deinit { _ = try? standIn?.stop() }

    var outputFolder: String { output.path }

    /// Ends every server that was started. What the texts of the case name stays as it is.
    func stopServers() {
        // Its environment file is there as long as it is.
        _ = try? standIn?.stop()
        (echo, secure, silence) = (nil, nil, nil)
    }

    /// The text with everything that it names in place.
    func replaced(_ text: String) throws -> String {
        var text = text
        for name in Name.allCases where text.contains("$" + name.rawValue) {
            let value = try values[name] ?? make(name)
            values[name] = value
            text = text.replacingOccurrences(of: "$" + name.rawValue, with: value)
        }
        return text
    }

    private enum Name: String, CaseIterable {
        case folder = "CASE"
        case output = "OUT"
        case inputs = "IN"
        case closedPort = "CLOSED_PORT"
        case silentPort = "SILENT_PORT"
        case standIn = "STAND_IN"
        case echo = "ECHO"
        case secure = "TLS"
        case certificates = "CERTS"
    }

    private func make(_ name: Name) throws -> String {
        switch name {
        case .folder: example.relativePath
        case .output: output.path
        case .inputs: try makeInputs()
        case .closedPort: String(try LoopbackSocket.freePort())
        case .silentPort: try startSilence()
        case .standIn: try startStandIn()
        case .echo: try startEcho()
        case .secure: try startSecure()
        case .certificates: try madeCertificates().folder
        }
    }

    private func makeInputs() throws -> String {
        let folder = try TemporaryDirectory()
        inputs = folder
        let source = example.folder.appending(path: "inputs").path
        for name in try FileManager.default.contentsOfDirectory(atPath: source) {
            try folder.write(name, replaced(String(contentsOfFile: source + "/" + name, encoding: .utf8)))
        }
        return folder.path
    }

    private func startSilence() throws -> String {
        let started = try SilentListener()
        silence = started
        return String(started.port)
    }

    private func startStandIn() throws -> String {
        let started = try StandInProcess.start()
        standIn = started
        return started.environmentFile.path
    }

    private func startEcho() throws -> String {
        let started = try EchoServer(serving: example.folder.appending(path: "served").path)
        echo = started
        return started.url
    }

    private func startSecure() throws -> String {
        let started = try SecureServer(madeCertificates())
        secure = started
        return started.url
    }

    private func madeCertificates() throws -> TestCertificates {
        let made = try certificates ?? TestCertificates()
        certificates = made
        return made
    }
}
