#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The end of the process.
enum ProcessEnd {
    static func exit(_ code: ExitCode) -> Never { systemExit(code.rawValue) }

    /// Lets a write to a closed pipe fail instead of ending the process.
    static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
