import JSONTree
import RunModel
import TestSupport

/// Events as cases write them: the kind, and what belongs to it.
///
/// | event | behind the kind |
/// | --- | --- |
/// | `assertion` | `name`, `index`, `passed`, `skipped`, `async`, `error` |
/// | `console` | the level, and each argument as Node's inspect prints it |
/// | `exception` | `name`, `message`, `line`: an error as event; the one that ends a script comes as such too |
/// | `send` | the request's definition, its URL in one piece |
/// | `script` | the end of a script: null, or its error |
enum SandboxEvent {
    static func json(_ event: RecordingScriptHost.Event) -> JSON {
        switch event {
        case .assertion(let assertion):
            [
                "assertion",
                [
                    "name": .string(assertion.name), "index": .number(JSONNumber(assertion.index)),
                    "passed": .bool(assertion.isPassed), "skipped": .bool(assertion.isSkipped),
                    "async": assertion.isAsync.map(JSON.bool) ?? .null, "error": json(assertion.error),
                ],
            ]
        case .console(let message):
            .array(["console", .string(message.level.rawValue)] + message.texts.map(JSON.string))
        case .exception(let error):
            ["exception", json(error)]
        case .send(let request):
            ["send", RequestText.flat(request)]
        }
    }

    /// The event of a script's end.
    static func end(_ error: ScriptError?) -> JSON { ["script", json(error)] }

    private static func json(_ error: ScriptError?) -> JSON {
        guard let error else { return .null }
        return [
            "name": .string(error.name), "message": .string(error.message),
            "line": error.line.map { .number(JSONNumber($0)) } ?? .null,
        ]
    }
}
