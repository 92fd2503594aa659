import Foundation

/// `postrider mock okta` as a process of its own, with the environment file that it wrote.
struct StandInProcess {
    private let mock: MockProcess

    var environmentFile: URL { mock.environmentFile }

    /// Returns once it listens.
    static func start() throws -> StandInProcess {
        StandInProcess(mock: try MockProcess.start(["okta", "--silent"]))
    }

    /// Ends it as Ctrl-C does and returns its exit code.
    @discardableResult
    func stop() throws -> Int32 { try mock.stop().exitCode }
}
