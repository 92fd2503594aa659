import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that we write: whole or not at all.
struct OutputFile {
    let path: String

    /// Writes beside the target first and puts it in place by renaming. Only the user may read a file that is `isPrivate`.
    func write(_ bytes: [UInt8], isPrivate: Bool) throws(Diagnostic) {
        let temporary = path + ".part"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isPrivate ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw failure(errno) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) }
            guard count > 0 else {
                let code = errno
                close(descriptor)
                unsafe unlink(temporary)
                throw failure(code)
            }
            rest = rest.dropFirst(count)
        }
        guard close(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
            let code = errno
            unsafe unlink(temporary)
            throw failure(code)
        }
    }

    private func failure(_ code: Int32) -> Diagnostic {
        Diagnostic(.error, "cannot write \"\(path)\": \(SystemError(code).message)")
    }
}
