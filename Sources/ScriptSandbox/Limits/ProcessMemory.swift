#if canImport(Glibc)
    import Glibc
#endif

/// What the process takes of the machine.
enum ProcessMemory {
    /// Bytes that lie in memory; nil where the system does not say. Source: proc(5), /proc/PID/statm
    static var resident: Int? {
        #if canImport(Glibc)
            let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return nil }
            defer { close(file) }
            let text = withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { buffer in
                let count = read(file, buffer.baseAddress, buffer.count)
                return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
            }
            // In pages: all of the address space, then what of it is resident.
            let numbers = text.split(separator: " ")
            guard numbers.count > 1, let pages = Int(numbers[1]) else { return nil }
            return pages * sysconf(Int32(_SC_PAGESIZE))
        #else
            return nil
        #endif
    }
}
