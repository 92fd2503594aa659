import Variables

/// The secrets on a command line, known before anything else is: messages about arguments may quote them.
struct ArgumentSecrets {
    let values: [String]

    init(_ arguments: [String]) {
        var values: [String] = []
        var previous = ""
        for argument in arguments {
            values += Self.secrets(of: argument, behind: previous)
            previous = argument
        }
        self.values = values
    }

    private static func secrets(of argument: String, behind option: String) -> [String] {
        // There the name of another variable stands behind the sign, and messages must be able to say it.
        let namesVariable = argument.contains("-from-env=") || option.hasSuffix("-from-env")
        guard !namesVariable else { return [] }
        var secrets = URLPassword.of(argument)
        if isSecretOption(option) { secrets.append(argument) }
        // Of `--env-var=token=abc` the name is `token`.
        let parts = argument.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        if parts.count > 1, SecretNames.isSecret(parts[0]) || isSecretOption(parts[0]) {
            secrets.append(parts[1...].joined(separator: "="))
        }
        if parts.count > 2, parts[0].hasPrefix("--"), SecretNames.isSecret(parts[1]) { secrets.append(parts[2]) }
        return secrets
    }

    /// `--ssl-client-passphrase` and its like.
    private static func isSecretOption(_ text: String) -> Bool {
        text.hasPrefix("--") && !text.contains("=") && SecretNames.isSecret(text)
    }
}
