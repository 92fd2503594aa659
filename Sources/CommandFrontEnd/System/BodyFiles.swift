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
        let current = Self.currentDirectory
        let path = workingDirectory ?? current
        self.workingDirectory = Self.collapsed(path.hasPrefix("/") ? path : current + "/" + path)
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
        let resolved = Self.collapsed(path.hasPrefix("/") ? path : workingDirectory + "/" + path)
        let isInside = resolved == workingDirectory || resolved.hasPrefix(workingDirectory + "/")
        guard access == .none || isInside || workingDirectory == "/" else { throw .outsideWorkingDirectory }
        return resolved
    }

    /// The path without `.`, `..` and doubled slashes. Symbolic links are not followed.
    static func collapsed(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static var currentDirectory: String {
        guard let path = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
