import Diagnostics

/// The tool as a whole: from its arguments to its exit code.
package struct PostriderCommand {
    private let arguments: [String]
    private let console: Console
    private let leftovers = Leftovers()

    /// - Parameter arguments: What stands behind the program's name.
    package init(arguments: [String]) {
        self.arguments = arguments
        let showsSecrets = arguments.contains("--show-secrets")
        console = Console(showsSecrets ? .off : Redactor(Self.secrets(arguments)))
        ProcessEnd.ignoreClosedPipes()
    }

    /// What is known before anything is read.
    private static func secrets(_ arguments: [String]) -> [String] {
        ArgumentSecrets(arguments).values + ProxySecrets(ProcessEnvironment.value).values
    }

    /// Does what the arguments ask for.
    package func run() -> ExitCode {
        do {
            return try run(
                Invocation.parse(arguments, environment: ProcessEnvironment.value, config: configSettings))
        } catch .noCommand {
            console.explain(HelpText.overview(Invocation.commands))
            return .usage
        } catch {
            console.show(error.diagnostic)
            return .usage
        }
    }

    /// What the config files set, with their warnings shown.
    private func configSettings() throws(UsageError) -> ConfigSettings {
        let files: [ConfigFile]
        do {
            files = try ConfigFiles.read(ConfigFiles.paths(home: ProcessEnvironment.value("HOME")))
        } catch {
            throw .inConfigFile(error)
        }
        let settings = try RunOptions.command.settings(of: files)
        for warning in settings.warnings { console.show(warning) }
        return settings
    }

    private func run(_ invocation: Invocation) -> ExitCode {
        do {
            switch invocation {
            case .run(let options): return try RunCommand(options, console, leftovers).run()
            case .list(let options): return try ListCommand(options, console).run()
            case .check(let options): return try CheckCommand(options, console).run()
            case .mock(let options): return try MockCommand(options, console).run()
            case .convert(let options): return try ConvertCommand(options, console).run()
            case .help(let command):
                console.print(command.map(HelpText.command) ?? HelpText.overview(Invocation.commands))
                return .success
            case .version(let isVerbose):
                console.print(isVerbose ? VersionText.verbose(.here) : VersionText.text)
                return .success
            }
        } catch {
            console.show(error)
            return .usage
        }
    }
}

extension PostriderCommand {
    /// Runs, and ends the process with the exit code.
    package func exit() -> Never { withExtendedLifetime(leftovers) { ProcessEnd.exit(run()) } }
}
