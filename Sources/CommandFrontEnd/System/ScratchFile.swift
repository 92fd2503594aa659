import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file without a name that keeps what memory should not. It is gone with the process, however that ends.
final class ScratchFile {
    /// Where temporary files lie.
    static var folder: String { ProcessEnvironment.value("TMPDIR") ?? "/tmp" }

    private let folder: String
    let descriptor: OwnedDescriptor
    private var size = 0

    init(in folder: String) throws(Diagnostic) {
        self.folder = folder
        var name = Array((folder + "/postrider-XXXXXX").utf8CString)
        let opened = unsafe mkstemp(&name)
        guard opened >= 0 else { throw Self.failure(folder, errno) }
        descriptor = OwnedDescriptor(opened)
        unsafe unlink(name)
    }

    /// Adds to the end; returns where the bytes begin.
    func append(_ bytes: [UInt8]) throws(Diagnostic) -> Int {
        guard systemWriteAll(descriptor.number, bytes) else { throw Self.failure(folder, errno) }
        defer { size += bytes.count }
        return size
    }

    func read(_ range: Range<Int>) throws(Diagnostic) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer.dropFirst(done))
                return unsafe systemRead(descriptor.number, into: rest, at: range.lowerBound + done)
            }
            guard count > 0 else { throw Self.failure(folder, count == 0 ? EIO : errno) }
            done += count
        }
        return bytes
    }

    private static func failure(_ folder: String, _ code: Int32) -> Diagnostic {
        Diagnostic(.error, "cannot write a temporary file in \"\(folder)\": \(SystemError(code).message)")
    }
}
