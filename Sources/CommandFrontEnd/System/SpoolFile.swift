import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A temporary file without a name: it takes up disk, not memory, and is gone with the process.
enum SpoolFile {
    /// Where temporary files lie.
    static var folder: String { ProcessEnvironment.value("TMPDIR") ?? "/tmp" }

    /// Copies what can be read from a descriptor to its end. Path and purpose are for messages.
    static func copy(
        of source: OwnedDescriptor, path: String, as what: String, in folder: String = Self.folder
    ) throws(Diagnostic) -> OwnedDescriptor {
        let spool = try create(in: folder)
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe systemRead(source.number, into: $0) }
            guard count >= 0 else { throw InputFile.failure(what, path, errno) }
            guard count > 0 else { return spool }
            try write(chunk[..<count], to: spool, in: folder)
        }
    }

    private static func create(in folder: String) throws(Diagnostic) -> OwnedDescriptor {
        var name = Array((folder + "/postrider-XXXXXX").utf8CString)
        let descriptor = unsafe mkstemp(&name)
        guard descriptor >= 0 else { throw failure(folder, errno) }
        unsafe unlink(name)
        return OwnedDescriptor(descriptor)
    }

    private static func write(
        _ bytes: ArraySlice<UInt8>, to spool: OwnedDescriptor, in folder: String
    ) throws(Diagnostic) {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(spool.number, $0) }
            guard count > 0 else { throw failure(folder, errno) }
            rest = rest.dropFirst(count)
        }
    }

    private static func failure(_ folder: String, _ code: Int32) -> Diagnostic {
        Diagnostic(
            .error, "cannot keep what came through a pipe in \"\(folder)\": \(SystemError(code).message)",
            help: "set TMPDIR to a folder with more room, or name a file instead of the pipe")
    }
}
