import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How much memory this process may take: what the machine has, or less where a limit of the process or of its container
/// says so.
struct MemoryAllowance: Sendable, Hashable {
    /// Smaller documents need no looking at limits.
    private static let smallest = 16 << 20
    /// How much more memory a document takes than disk, at most: measured with small items, each with an example.
    private static let factor = 12

    var bytes: Int

    static var ofProcess: MemoryAllowance {
        var bytes = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        var limit = rlimit()
        #if canImport(Glibc)
            let failed = unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) != 0
        #else
            let failed = unsafe getrlimit(RLIMIT_AS, &limit) != 0
        #endif
        if !failed, let space = Int(exactly: limit.rlim_cur) { bytes = min(bytes, space) }
        for path in controlGroups {
            guard InputFile(path: path).exists, let text = try? InputFile(path: path).read(as: "limit") else {
                continue
            }
            if let most = Int(String(decoding: text, as: UTF8.self).prefix { $0.isNumber }) { bytes = min(bytes, most) }
        }
        return MemoryAllowance(bytes: bytes)
    }

    /// Versions 2 and 1, as a container sees its own. Source: the kernel's Documentation/admin-guide/cgroup-v2.rst
    private static let controlGroups = [
        "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    ]

    /// Refuses a document that would end the process when it is read.
    ///
    /// - Parameter name: What the document is, such as `collection`.
    static func check(
        _ size: Int, of name: String, _ path: String, _ allowance: @autoclosure () -> MemoryAllowance = .ofProcess
    ) throws(Diagnostic) {
        guard size >= smallest else { return }
        let (needed, allowed) = (size * factor, allowance().bytes)
        guard needed > allowed else { return }
        throw Diagnostic(
            .error,
            "the \(name) \"\(path)\" is too large: to read its \(size >> 20) MB may take \(needed >> 20) MB of memory, and there are \(allowed >> 20) MB",
            help: "take it apart, or leave out the responses that are saved in it")
    }
}
