extension HostFunction {
    /// Every function that our JavaScript may call in this context.
    static func all(
        in context: JavaScriptContext, for script: CurrentScript, modules resolver: ModuleResolver
    ) -> [HostFunction] {
        compiling + watching + data + cryptography + modules(resolver) + job(script, ScopeTexts(context))
            + response(script) + reports(script) + calls(script)
    }
}
