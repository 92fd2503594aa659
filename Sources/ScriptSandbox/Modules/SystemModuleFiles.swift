#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of the machine.
struct SystemModuleFiles: ModuleFiles {
    func isFile(_ path: String) -> Bool { type(of: path) == mode_t(S_IFREG) }

    func isFolder(_ path: String) -> Bool { type(of: path) == mode_t(S_IFDIR) }

    private func type(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & mode_t(S_IFMT) : nil
    }

    func canonical(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    func read(_ path: String) throws(ModuleFileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Self.failure(path, errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Self.failure(path, errno) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        while true {
            let count = try Self.append(from: file, path, to: &bytes)
            if count == 0 { return bytes }
        }
    }

    private static func append(
        from file: Int32, _ path: String, to bytes: inout [UInt8]
    ) throws(ModuleFileError) -> Int {
        var portion = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(file, &portion, portion.count)
            #else
                let count = Darwin.read(file, &portion, portion.count)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path, errno) }
            bytes += portion[..<count]
            return count
        }
    }

    private static func failure(_ path: String, _ code: Int32) -> ModuleFileError {
        ModuleFileError(path: path, reason: String(cString: strerror(code)))
    }
}
