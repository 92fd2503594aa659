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
        // All of it at once, unless the file has no size or is growing.
        var bytes = try Self.portion(of: file, path, atMost: Int(status.st_size) + 1)
        while case let more = try Self.portion(of: file, path, atMost: 1 << 16), !more.isEmpty { bytes += more }
        return bytes
    }

    /// What one call reads; nothing at the end.
    private static func portion(
        of file: Int32, _ path: String, atMost capacity: Int
    ) throws(ModuleFileError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            var read = -1
            repeat {
                #if canImport(Glibc)
                    read = Glibc.read(file, buffer.baseAddress, capacity)
                #else
                    read = Darwin.read(file, buffer.baseAddress, capacity)
                #endif
            } while read < 0 && errno == EINTR
            code = read < 0 ? errno : 0
            count = max(read, 0)
        }
        guard code == 0 else { throw failure(path, code) }
        return bytes
    }

    private static func failure(_ path: String, _ code: Int32) -> ModuleFileError {
        ModuleFileError(path: path, reason: String(cString: strerror(code)))
    }
}
