/// What a sandbox takes from the user's options.
package struct SandboxOptions: Sendable {
    /// How many bytes the process may grow by while one script runs; nil: no limit.
    package var memoryLimit: Int?
    package var modules: ModuleSearchPath
    /// How long a script that does not give its thread back may overrun its time before it is ended by force.
    package var grace: Duration

    /// 1 GiB.
    package static let defaultMemoryLimit = 1 << 30

    package init(
        memoryLimit: Int? = Self.defaultMemoryLimit, modules: ModuleSearchPath = ModuleSearchPath(),
        grace: Duration = .milliseconds(500)
    ) {
        self.memoryLimit = memoryLimit
        self.modules = modules
        self.grace = grace
    }
}
