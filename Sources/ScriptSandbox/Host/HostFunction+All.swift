extension HostFunction {
    /// Every function that our JavaScript may call but those of the watch.
    static func all(for script: CurrentScript, modules resolver: ModuleResolver) -> [HostFunction] {
        compiling + data + modules(resolver) + job(script) + response(script) + reports(script) + calls(script)
    }
}
