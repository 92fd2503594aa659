import RunModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The files of request bodies: relative paths start at the working directory, and reading outside it can be refused.
struct BodyFiles: FileAccess {
    enum Guard: Sendable {
        case none, insideWorkingDirectory
    }

    private let workingDirectory: String
    private let access: Guard

    /// The working directory is relative to the process's own; nil takes that.
    init(workingDirectory: String?, access: Guard) {
        self.workingDirectory = FilePath.absolute(workingDirectory ?? ".")
        self.access = access
    }

    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) {
        let resolved = try resolve(path)
        var status = stat()
        guard unsafe stat(resolved, &status) == 0 else {
            throw errno == EACCES ? .unreadable(path) : .missing(path)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
        guard systemAccess(resolved, R_OK) else { throw .unreadable(path) }
        return (resolved, Int(status.st_size))
    }

    func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        let file = try measure(path)
        do {
            return try InputFile(path: file.path).read(as: "file")
        } catch {
            throw .unreadable(path)
        }
    }

    private func resolve(_ path: String) throws(FileAccessError) -> String {
        guard !path.isEmpty else { throw .noSource }
        let resolved = FilePath.absolute(path, from: workingDirectory)
        let isInside = resolved == workingDirectory || resolved.hasPrefix(workingDirectory + "/")
        guard access == .none || isInside || workingDirectory == "/" else { throw .outsideWorkingDirectory }
        return resolved
    }
}
