import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that grows beside its target and takes the target's place once it is complete. What is not a plain file, such as
/// `/dev/stdout`, is written to as it is.
final class GrowingFile {
    /// As the user named it, for messages.
    private let path: String
    private let target: String
    /// Nil where the target itself is written to.
    private let temporary: String?
    private var descriptor: Int32

    /// The folder that has room for more files of its kind: the target's own, if that is a plain file.
    let folder: String

    init(path: String, permissions: mode_t = 0o644) throws(Diagnostic) {
        self.path = path
        let place = FilePlace(path)
        target = place.isSpecial ? path : place.resolvedPath
        temporary = place.isSpecial ? nil : UnfinishedFiles.name(for: target)
        folder = place.isSpecial ? ScratchFile.folder : FilePath.folder(of: target)
        if let temporary {
            descriptor = UnfinishedFiles.open(temporary) {
                systemOpen(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, place.permissions ?? permissions)
            }
        } else if let own = place.ownDescriptor {
            // Opened by its path, a plain file would be written to from its start, over what stands there already.
            descriptor = dup(own)
        } else {
            descriptor = systemOpen(path, O_WRONLY | O_CLOEXEC)
        }
        guard descriptor >= 0 else { throw failure(errno) }
    }

    deinit { discard() }

    func append(_ bytes: [UInt8]) throws(Diagnostic) {
        guard systemWriteAll(descriptor, bytes) else { throw failure(errno) }
    }

    /// Puts the file in its place.
    func commit() throws(Diagnostic) {
        let closed = close(descriptor) == 0
        descriptor = -1
        guard closed else { throw failure(errno) }
        guard let temporary else { return }
        guard unsafe rename(temporary, target) == 0 else { throw failure(errno) }
        UnfinishedFiles.forget(temporary)
    }

    /// Removes what there is of it, unless it was committed.
    func discard() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        if let temporary { UnfinishedFiles.remove(temporary) }
    }

    private func failure(_ code: Int32) -> Diagnostic {
        Diagnostic(.error, "cannot write \"\(path)\": \(SystemError(code).message)")
    }
}
