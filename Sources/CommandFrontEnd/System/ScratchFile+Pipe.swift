import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ScratchFile {
    /// Copies what can be read from a descriptor to its end. Path and purpose are for messages.
    static func copy(
        of source: OwnedDescriptor, path: String, as what: String, in folder: String = ScratchFile.folder
    ) throws(Diagnostic) -> OwnedDescriptor {
        let file = try advising { () throws(Diagnostic) in try ScratchFile(in: folder) }
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe systemRead(source.number, into: $0) }
            guard count >= 0 else { throw InputFile.failure(what, path, errno) }
            guard count > 0 else { return file.descriptor }
            try advising { () throws(Diagnostic) in _ = try file.append(Array(chunk[..<count])) }
        }
    }

    private static func advising<Value>(_ action: () throws(Diagnostic) -> Value) throws(Diagnostic) -> Value {
        do {
            return try action()
        } catch {
            var diagnostic = error
            diagnostic.help = "set TMPDIR to a folder with more room, or name a file instead of the pipe"
            throw diagnostic
        }
    }
}
