package import RunModel

/// A file of curl commands, one for each request, that a shell runs as it is.
package struct CurlScript {
    private let title: String
    private let secrets: ShellSecrets
    private let redact: ([UInt8]) -> [UInt8]
    private var commands: [[UInt8]] = []

    /// - Parameters:
    ///   - secrets: What is replaced by references to shell variables.
    ///   - redact: Masks the secrets that are left in bytes.
    package init(title: String, secrets: [NamedSecret], redact: @escaping ([UInt8]) -> [UInt8] = { $0 }) {
        self.title = title
        self.redact = redact
        self.secrets = ShellSecrets(secrets, redact: redact)
    }

    package mutating func add(_ resolved: ResolvedRequest) {
        var lines = comment(resolved.item.path)
        switch resolved.result {
        case .success(let request):
            let command = CurlCommand(resolved, request, secrets)
            for remark in command.remarks { lines += comment(remark) }
            lines += command.text
        case .failure(let failure):
            lines += comment("no command, since it cannot be sent: \(failure.message)")
        }
        commands.append(lines)
    }

    /// The whole file. Where secrets were replaced, a shell refuses to go on until they are set.
    package var text: [UInt8] {
        var head = comment(title)
        for variable in secrets.used {
            head += Array(": \"${\(variable.name):?\(variable.meaning)}\"\n".utf8)
        }
        return Array(([head] + commands).joined(separator: [0x0A]))
    }

    /// One line, whatever a name holds.
    private func comment(_ text: String) -> [UInt8] {
        let line = String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
        return Array("# ".utf8) + redact(Array(line.utf8)) + [0x0A]
    }
}
