extension HostFunction {
    /// How our JavaScript warns of microtasks that go on and on.
    static func watching(by watch: ScriptWatch) -> [HostFunction] {
        [
            // The watch lives as long as the context.
            HostFunction("suspectEndless") { [unowned watch] _ throws(HostFailure) in
                watch.suspectEndless()
                return .undefined
            }
        ]
    }
}
