import RunModel

/// What a script reports: tests, errors, lines of the console, variables.
extension HostFunction {
    static func reports(_ script: CurrentScript) -> [HostFunction] {
        [
            // assert(name, index, passed, skipped, async | undefined, error's name, message and JSON text | undefined)
            HostFunction("assert") { call throws(HostFailure) in
                let assertion = ScriptAssertion(
                    name: try call.requiredString(0), index: call.integer(1) ?? 0, isPassed: call.bool(2) ?? false,
                    isSkipped: call.bool(3) ?? false, isAsync: call.bool(4), error: assertionError(call))
                script.host?.script(asserted: assertion)
                return .undefined
            },
            // log(level, [text…])
            HostFunction("log") { call throws(HostFailure) in
                let level = ScriptLogMessage.Level(rawValue: try call.requiredString(0)) ?? .log
                script.host?.script(logged: ScriptLogMessage(level: level, texts: call.strings(1) ?? []))
                return .undefined
            },
            // variableSet(name, text)
            HostFunction("variableSet") { call throws(HostFailure) in
                script.host?.script(sets: try call.requiredString(0), to: try call.requiredString(1))
                return .undefined
            },
            // raise(name, message, line | undefined, column | undefined)
            HostFunction("raise") { call throws(HostFailure) in
                script.host?.script(
                    raised: ScriptError(
                        engineName: call.string(0), message: call.string(1), line: call.integer(2),
                        column: call.integer(3)))
                return .undefined
            },
        ]
    }

    private static func assertionError(_ call: HostCall) -> ScriptError? {
        let (name, message, record) = (call.string(5), call.string(6), call.string(7))
        guard name != nil || message != nil || record != nil else { return nil }
        return ScriptError(name: name ?? "Error", message: message ?? "", record: record)
    }
}
