import Diagnostics
import JSONTree

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that the user named, read in blocks by their position: a copy reads on by itself, and a file of any size can be
/// read as often as needed. What has no positions, such as a pipe, is copied into a temporary file first.
struct FileBlocks: ByteSource {
    private let descriptor: OwnedDescriptor
    private let path: String
    /// What the file should be, for messages: `iteration data`.
    private let what: String
    private var offset = 0

    private static let blockSize = 256 << 10

    /// Reads an open file from its start.
    init(_ descriptor: OwnedDescriptor, path: String, as what: String) {
        self.descriptor = descriptor
        self.path = path
        self.what = what
    }

    init(path: String, as what: String) throws(Diagnostic) {
        self.path = path
        self.what = what
        guard path != StandardInput.path else {
            // Somebody may have read from it already, so its positions are not ours.
            descriptor = try StandardInput.spool(as: what)
            return
        }
        let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw InputFile.failure(what, path, errno) }
        let file = OwnedDescriptor(opened)
        var status = stat()
        guard unsafe fstat(opened, &status) == 0 else { throw InputFile.failure(what, path, errno) }
        guard status.st_mode & S_IFMT != S_IFREG else {
            descriptor = file
            return
        }
        descriptor = try ScratchFile.copy(of: file, path: path, as: what)
    }

    mutating func next() throws(Diagnostic) -> [UInt8] {
        var code: Int32 = 0
        let block = unsafe [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
            let read = unsafe systemRead(descriptor.number, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
            if read < 0 { code = errno }
            count = max(0, read)
        }
        guard code == 0 else { throw InputFile.failure(what, path, code) }
        offset += block.count
        return block
    }

    /// These bytes, or fewer where the file ends before.
    func bytes(in range: Range<Int>) throws(Diagnostic) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < range.count {
            let wanted = min(range.count - bytes.count, 8 << 20)
            var code: Int32 = 0
            let block = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                let place = UnsafeMutableRawBufferPointer(buffer)
                let read = unsafe systemRead(descriptor.number, into: place, at: range.lowerBound + bytes.count)
                if read < 0 { code = errno }
                count = max(0, read)
            }
            guard code == 0 else { throw InputFile.failure(what, path, code) }
            if bytes.isEmpty { bytes = block } else { bytes += block }
            if block.isEmpty { break }
        }
        return bytes
    }
}
