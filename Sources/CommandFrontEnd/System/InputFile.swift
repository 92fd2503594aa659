import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that the user named; `-` is standard input.
struct InputFile {
    let path: String

    /// The whole content. `what` says in messages what the file should be: `collection`, `environment`.
    func read(as what: String) throws(Diagnostic) -> [UInt8] {
        if path == StandardInput.path { return try StandardInput.bytes(as: what) }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(what, path, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size(of: descriptor))
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe systemRead(descriptor, into: $0) }
            guard count >= 0 else { throw Self.failure(what, path, errno) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    var exists: Bool { path == StandardInput.path || systemAccess(path, F_OK) }

    /// In bytes; 0 for what is no plain file, or not there.
    var size: Int {
        var status = stat()
        guard path != StandardInput.path, unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return 0
        }
        return Int(status.st_size)
    }

    private func size(of descriptor: Int32) -> Int {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
        return max(0, min(Int(status.st_size), 1 << 30))
    }

    static func failure(_ what: String, _ path: String, _ code: Int32) -> Diagnostic {
        let reason: String
        let help: String?
        switch code {
        case ENOENT, ENOTDIR:
            (reason, help) = ("there is no such file", "check the path; it is relative to this folder")
        case EACCES: (reason, help) = ("permission denied", "make the file readable")
        case EISDIR: (reason, help) = ("it is a folder", nil)
        default: (reason, help) = (SystemError(code).message, nil)
        }
        return Diagnostic(.error, "cannot read the \(what) \"\(path)\": \(reason)", help: help)
    }
}
