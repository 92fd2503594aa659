import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What stands at a path.
struct FilePlace {
    let path: String
    private let mode: mode_t?

    init(_ path: String) {
        self.path = path
        var status = stat()
        mode = unsafe stat(path, &status) == 0 ? status.st_mode : nil
    }

    var isFolder: Bool { kind == S_IFDIR }

    /// A device, a pipe or the like: what is written there cannot be replaced as a whole.
    var isSpecial: Bool { ownDescriptor != nil || (kind != nil && kind != S_IFREG && kind != S_IFDIR) }

    /// The descriptor of this process that a path such as `/dev/stdout` stands for, whatever is behind it.
    var ownDescriptor: Int32? {
        switch path {
        case "/dev/stdout": return STDOUT_FILENO
        case "/dev/stderr": return STDERR_FILENO
        default: break
        }
        let folder = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix)
        return folder.flatMap { Int32(path.dropFirst($0.count)) }
    }

    /// Who may do what with it; nil where nothing stands there.
    var permissions: mode_t? { mode.map { $0 & 0o777 } }

    private var kind: mode_t? { mode.map { $0 & S_IFMT } }

    /// The path with symbolic links followed, so that a link stays one when the file behind it is replaced.
    var resolvedPath: String {
        guard mode != nil, let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Creates the folder that a path lies in, with those around it, where it is missing.
    static func createParent(of path: String) throws(Diagnostic) {
        try createFolder(FilePath.folder(of: path))
    }

    private static func createFolder(_ path: String) throws(Diagnostic) {
        if FilePlace(path).isFolder { return }
        if path != "/" { try createFolder(FilePath.folder(of: path)) }
        guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        throw Diagnostic(.error, "cannot create the folder \"\(path)\": \(SystemError(errno).message)")
    }
}
