#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Paths as texts. Symbolic links are not followed.
enum FilePath {
    /// The path from the root of the file system; a relative one starts at `folder`, or where the process runs.
    static func absolute(_ path: String, from folder: String? = nil) -> String {
        collapsed(path.hasPrefix("/") ? path : (folder ?? currentFolder) + "/" + path)
    }

    /// The folder that a file lies in.
    static func folder(of path: String) -> String {
        let parts = absolute(path).split(separator: "/")
        return "/" + parts.dropLast().joined(separator: "/")
    }

    /// The path without `.`, `..` and doubled slashes.
    private static func collapsed(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static var currentFolder: String {
        guard let path = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
