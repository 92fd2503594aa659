import RunModel

/// What a script reports: tests, errors, lines of the console, variables.
extension HostFunction {
    static func reports(_ script: CurrentScript) -> [HostFunction] {
        [
            // assert(name, index, verdict, error's name, message and JSON text | undefined)
            HostFunction("assert") { call throws(HostFailure) in
                let verdict = AssertionVerdict(rawValue: call.integer(2) ?? 0)
                let assertion = ScriptAssertion(
                    name: try call.requiredString(0), index: call.integer(1) ?? 0,
                    isPassed: verdict.contains(.passed), isSkipped: verdict.contains(.skipped),
                    isAsync: verdict.isAsync, error: assertionError(call))
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
        guard call.count > 3 else { return nil }
        let (name, message, record) = (call.string(3), call.string(4), call.string(5))
        guard name != nil || message != nil || record != nil else { return nil }
        return ScriptError(name: name ?? "Error", message: message ?? "", record: record)
    }
}

/// The bits of `pm/verdict.js`.
private struct AssertionVerdict: OptionSet {
    let rawValue: Int

    static let passed = AssertionVerdict(rawValue: 1)
    static let skipped = AssertionVerdict(rawValue: 2)
    static let sync = AssertionVerdict(rawValue: 4)
    static let async = AssertionVerdict(rawValue: 8)

    /// Nil for one of the old interface.
    var isAsync: Bool? { contains(.async) ? true : contains(.sync) ? false : nil }
}
