extension HostFunction {
    /// Every function that our JavaScript may call.
    static func all(for script: CurrentScript, modules resolver: ModuleResolver) -> [HostFunction] {
        compiling + watching + data + modules(resolver) + job(script) + response(script) + reports(script)
            + calls(script) + cryptography
    }
}
