/// What a sandbox takes from the user's options.
package struct SandboxOptions: Sendable {
    /// How many bytes the process may grow by while one script runs; nil: no limit.
    package var memoryLimit: Int?
    package var modules: ModuleSearchPath

    /// 1 GiB.
    package static let defaultMemoryLimit = 1 << 30

    package init(
        memoryLimit: Int? = Self.defaultMemoryLimit, modules: ModuleSearchPath = ModuleSearchPath()
    ) {
        self.memoryLimit = memoryLimit
        self.modules = modules
    }
}
