import RunModel

/// The files of request bodies under the names by which commands find them: relative where they lie below the folder that
/// the process runs in. A file that is not there keeps its name, since whoever runs the commands may have it.
struct NamedFiles: FileAccess {
    /// Called with each file that is not there.
    let onMissing: @Sendable (String) -> Void
    private let files: BodyFiles
    private let workingDirectory: String

    init(_ options: RunOptions, onMissing: @escaping @Sendable (_ name: String) -> Void) {
        self.onMissing = onMissing
        files = BodyFiles(workingDirectory: options.workingDirectory, access: options.bodyFiles)
        workingDirectory = FilePath.absolute(options.workingDirectory ?? ".")
    }

    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) {
        do throws(FileAccessError) {
            let file = try files.measure(path)
            return (Self.name(of: file.path), file.length)
        } catch .missing {
            let name = Self.name(of: FilePath.absolute(path, from: workingDirectory))
            onMissing(name)
            return (name, 0)
        }
    }

    func read(_ path: String) throws(FileAccessError) -> [UInt8] { try files.read(path) }

    private static func name(of path: String) -> String {
        let here = FilePath.absolute(".") + "/"
        guard path.hasPrefix(here) else { return path }
        let name = String(path.dropFirst(here.count))
        // Neither an option nor standard input.
        return name.hasPrefix("-") ? "./" + name : name
    }
}
