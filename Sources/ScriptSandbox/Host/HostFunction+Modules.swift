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
                .string(String(decoding: try source(try call.requiredString(0), resolver), as: UTF8.self))
            },
            // compileModule(path, names, further names) -> [function, those of the names that occur in the text]: the
            // function has these and the further names as its parameters, and makes that of the module.
            HostFunction("compileModule") { call throws(HostFailure) in
                let path = try call.requiredString(0)
                let source = ModuleSource(try source(path, resolver))
                let names = source.mentioned(of: call.strings(1) ?? [])
                let function = try compiled(names + (call.strings(2) ?? []), source.body, path, call)
                // The function first: before anything else is made it is where the collector sees it.
                return .array([function, .array(names.map(HostValue.string))])
            },
        ]
    }

    private static func source(_ path: String, _ resolver: ModuleResolver) throws(HostFailure) -> [UInt8] {
        do throws(ModuleFileError) { return try resolver.source(path) } catch { throw HostFailure(error.message) }
    }
}
