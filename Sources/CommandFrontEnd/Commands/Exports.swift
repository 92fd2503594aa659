import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import Variables

/// What a run leaves behind for a next one: the files of `--export-…`, and the environment file of `--sync-environment`.
struct Exports {
    private let options: ExportOptions
    private let sources: Sources
    /// The environment when the run began: what the command line set in it is no change of the run.
    private let start: VariableScope
    /// Which of the command's collections they are of, counted from 1.
    private let number: Int

    init(_ options: ExportOptions, _ sources: Sources, start: VariableScope, number: Int) {
        self.options = options
        self.sources = sources
        self.start = start
        self.number = number
    }

    /// Writes all that it can, and returns what went wrong.
    func write(_ variables: VariableScopes, _ cookies: CookieJar, at time: WallTime) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for kind in ExportKind.allCases {
            guard let path = options.paths[kind] else { continue }
            let json = json(kind, variables, cookies, time)
            do {
                let path = NumberedPath.path(
                    kind.path(path, isFolder: FilePlace(path).isFolder, at: time), number: number)
                try FilePlace.createParent(of: path)
                // Exports are inputs of the next run, so they hold secrets in clear.
                try OutputFile(path: path).write(json.utf8(indent: .spaces(2)), isPrivate: true)
            } catch {
                problems.append(error)
            }
        }
        return problems + sync(variables.environment)
    }

    private func json(
        _ kind: ExportKind, _ variables: VariableScopes, _ cookies: CookieJar, _ time: WallTime
    ) -> JSON {
        let stamp = ExportStamp(time: time, product: "Postrider/\(VersionText.number)")
        return switch kind {
        case .environment:
            EnvironmentExport(variables.environment, as: .environment, from: sources.environment).json(stamp)
        case .globals: EnvironmentExport(variables.globals, as: .globals, from: sources.globals).json(stamp)
        case .collection: CollectionExport(sources.collection.json).json(stamp)
        case .cookieJar: CookieJarExport(cookies, now: time.seconds).json
        }
    }

    private func sync(_ environment: VariableScope) -> [Diagnostic] {
        guard options.syncsEnvironment, let source = sources.environment, let file = source.document?.file,
            let text = EnvironmentSync(source).text(before: start, after: environment)
        else { return [] }
        do {
            try OutputFile(path: file).write(text, isPrivate: true)
            return []
        } catch {
            return [error]
        }
    }
}

extension ExportOptions {
    /// The cookies that the run begins with.
    func startingCookies() throws(Diagnostic) -> CookieJar {
        guard let cookieJar else { return CookieJar() }
        let bytes = try InputFile(path: cookieJar).read(as: "cookie jar")
        do {
            return try CookieJarFile(reading: bytes, file: cookieJar, now: WallTime.now().seconds).jar
        } catch {
            throw error.diagnostic
        }
    }
}
