/// What the process tells its caller. Scripts rely on these four, so none ever changes its meaning.
package enum ExitCode: Int32, Sendable, CaseIterable {
    /// Everything passed; or help, a version or a list was printed.
    case success = 0
    /// The run took place, and an assertion, an expectation or a request failed.
    case failure = 1
    /// We were called wrongly, or a file we were given is unusable. Nothing was sent.
    case usage = 2
    /// Ctrl-C or a request to end (128 + SIGINT, as shells count).
    case interrupted = 130
}

extension ExitCode: Comparable {
    /// Of several the greater one tells more.
    package static func < (one: ExitCode, other: ExitCode) -> Bool { one.rawValue < other.rawValue }
}
