extension HostFunction {
    /// The modules that scripts require.
    static func modules(_ resolver: ModuleResolver) -> [HostFunction] {
        [
            // resolveModule(name, the module that asks | null) -> path | null
            HostFunction("resolveModule") { call throws(HostFailure) in
                let path = resolver.resolve(try call.requiredString(0), from: call.string(1))
                return path.map(HostValue.string) ?? .null
            },
            HostFunction("moduleSource") { call throws(HostFailure) in
                let path = try call.requiredString(0)
                do throws(ModuleFileError) {
                    return .string(try resolver.source(path))
                } catch {
                    throw HostFailure(error.message)
                }
            },
        ]
    }
}
