import Diagnostics

/// A file that we write: whole or not at all.
struct OutputFile {
    let path: String

    /// Writes beside the target first and puts it in place by renaming. Only the user may read a new file that is
    /// `isPrivate`.
    func write(_ bytes: [UInt8], isPrivate: Bool) throws(Diagnostic) {
        let file = try GrowingFile(path: path, permissions: isPrivate ? 0o600 : 0o644)
        try file.append(bytes)
        try file.commit()
    }
}
