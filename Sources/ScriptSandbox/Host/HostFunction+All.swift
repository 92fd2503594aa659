extension HostFunction {
    /// Every function that our JavaScript may call.
    static func all(for script: CurrentScript) -> [HostFunction] {
        compiling + data
    }
}
