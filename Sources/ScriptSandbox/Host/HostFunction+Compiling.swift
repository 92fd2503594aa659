import CJavaScriptCore

/// Texts that become functions.
extension HostFunction {
    static var compiling: [HostFunction] {
        [
            // embedded(path): the function of one of our own files, with the parameters module, exports and require;
            // undefined for a path that is none.
            HostFunction("embedded") { call throws(HostFailure) in
                let path = try call.requiredString(0)
                guard let text = EmbeddedScripts.text(of: path) else { return .undefined }
                return try compiled(
                    ["module", "exports", "require"], JavaScriptString(cString: text), "postrider:/" + path, call)
            },
            // compile(source, url, parameterNames, isScript)
            HostFunction("compile") { call throws(HostFailure) in
                let source = try call.requiredString(0)
                let isScript = call.bool(3) ?? false
                let body = isScript ? ScriptSource.body(of: source) : source
                return try compiled(call.strings(2) ?? [], JavaScriptString(body), call.string(1) ?? "", call)
            },
        ]
    }

    static func compiled(
        _ parameters: [String], _ body: borrowing JavaScriptString, _ url: String, _ call: HostCall
    ) throws(HostFailure) -> HostValue {
        switch CompiledFunction(parameters: parameters, body: body, url: url, in: call.context) {
        case .function(let function): return .value(function)
        case .thrown(let value): throw HostFailure(thrown: value)
        }
    }
}
