#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The end of the process.
enum ProcessEnd {
    /// Ends it without what libraries have registered for its end: they free what the system takes back at once anyway.
    /// All that was written is with the system by now.
    static func exit(_ code: ExitCode) -> Never { systemExit(code.rawValue) }

    /// Lets a write to a closed pipe fail instead of ending the process.
    static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
