import Diagnostics
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard input, for a file that the user calls `-`.
enum StandardInput {
    static let path = "-"

    /// Whether somebody waits for what it holds. It may be a terminal, where nothing ever comes.
    static var isAwaited: Bool { awaited.load(ordering: .relaxed) }

    private static let awaited = Atomic(false)

    /// All of it. It is read once, however often it is asked for.
    static func bytes(as what: String) throws(Diagnostic) -> [UInt8] {
        switch content {
        case .success(let bytes): return bytes
        case .failure(let error): throw InputFile.failure(what, path, error.code)
        }
    }

    private static let content: Result<[UInt8], SystemError> = {
        awaited.store(true, ordering: .relaxed)
        defer { awaited.store(false, ordering: .relaxed) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe systemRead(STDIN_FILENO, into: $0) }
            guard count >= 0 else { return .failure(SystemError(errno)) }
            guard count > 0 else { return .success(bytes) }
            bytes += chunk[..<count]
        }
    }()

    /// All of it in a temporary file: it may be larger than memory.
    static func spool(as what: String) throws(Diagnostic) -> OwnedDescriptor {
        awaited.store(true, ordering: .relaxed)
        defer { awaited.store(false, ordering: .relaxed) }
        let copy = dup(STDIN_FILENO)
        guard copy >= 0 else { throw InputFile.failure(what, path, errno) }
        return try ScratchFile.copy(of: OwnedDescriptor(copy), path: path, as: what)
    }
}
