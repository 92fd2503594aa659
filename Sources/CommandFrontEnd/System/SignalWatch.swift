import RunModel
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns Ctrl-C and SIGTERM into an interruption of the run; the second one ends the process at once, and so does one while
/// standard input is awaited. Without an interruption the first one ends the process. Files that are not in their place yet
/// are gone then.
///
/// The signals are blocked in every thread and taken by one of their own, so that no code runs in a signal handler.
struct SignalWatch {
    private final class Listener: Sendable {
        let interruption: Interruption?
        init(_ interruption: Interruption?) { self.interruption = interruption }
    }

    /// To be called before any other thread starts: threads inherit which signals are blocked.
    static func start(_ interruption: Interruption?) {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        let context = unsafe Unmanaged.passRetained(Listener(interruption)).toOpaque()
        var thread = pthread_t()
        let failed = unsafe pthread_create(&thread, nil, { unsafe SignalWatch.wait($0) }, context) != 0
        if failed {
            unsafe Unmanaged<Listener>.fromOpaque(context).release()
            unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        } else {
            pthread_detach(thread)
        }
    }

    private static func wait(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context = unsafe context else { return nil }
        let listener = unsafe Unmanaged<Listener>.fromOpaque(context).takeRetainedValue()
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe sigaddset(&signals, SIGTERM)
        var signal: Int32 = 0
        while unsafe sigwait(&signals, &signal) == 0 {
            guard let interruption = listener.interruption, !interruption.isRaised, !StandardInput.isAwaited else {
                UnfinishedFiles.removeAll { _exit(ExitCode.interrupted.rawValue) }
                continue
            }
            interruption.raise()
        }
        return nil
    }
}
