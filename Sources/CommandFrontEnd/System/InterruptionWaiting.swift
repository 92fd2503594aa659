import RunModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Interruption {
    /// Blocks this thread until the interruption is raised.
    func wait() {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { return }
        let (reading, writing) = (ends[0], ends[1])
        whenRaised { close(writing) }
        var byte: [UInt8] = [0]
        _ = unsafe byte.withUnsafeMutableBytes { unsafe systemRead(reading, into: $0) }
        close(reading)
    }
}
