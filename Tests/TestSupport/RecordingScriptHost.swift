package import HTTPModel
package import JSONTree
package import RunModel
package import Variables

/// A host without an engine: it writes down what a script reports, and answers what it asks for from memory.
package final class RecordingScriptHost: ScriptHost {
    /// What a script reported or sent, in order.
    package enum Event: Sendable, Hashable {
        case assertion(ScriptAssertion)
        case console(ScriptLogMessage)
        case exception(ScriptError)
        case send(JSON)
    }

    package private(set) var events: [Event] = []
    package private(set) var variablesSet: [(name: String, text: String)] = []
    package var scriptCookies: CookieJar
    package var scriptVault: ScriptVault?
    package var scriptTime = WallTime(milliseconds: 1_700_000_000_000)
    package var isScriptInterrupted = false
    /// What a request is answered with.
    package var answer: (JSON) -> ScriptReply = { _ in ScriptReply(result: .success(HTTPResponse(status: 200))) }
    /// The value of a dynamic variable.
    package var dynamicValue: (String) -> String?
    /// Runs at each turn of the loop, before answers arrive. Moments are awaited in earnest.
    package var whenTurning: () -> Void = {}
    private var waiting: [() -> Void] = []

    package init(cookies: CookieJar = CookieJar(), vault: ScriptVault? = nil) {
        scriptCookies = cookies
        scriptVault = vault
        let source = DynamicSource()
        dynamicValue = source.value
    }

    package func script(asserted assertion: ScriptAssertion) { events.append(.assertion(assertion)) }

    package func script(logged message: ScriptLogMessage) { events.append(.console(message)) }

    package func script(raised error: ScriptError) { events.append(.exception(error)) }

    package func script(sets variable: String, to text: String) { variablesSet.append((variable, text)) }

    package func script(sends request: JSON, whenDone: @escaping (ScriptReply) -> Void) {
        events.append(.send(request))
        waiting.append { [self] in whenDone(answer(request)) }
    }

    package func script(makesUp name: String) -> String? { dynamicValue(name) }

    package func turnLoop(until deadline: ContinuousClock.Instant?) {
        whenTurning()
        guard waiting.isEmpty else {
            let due = waiting
            waiting = []
            for completion in due { completion() }
            return
        }
        guard let deadline else { return }
        Moment.wait(until: deadline)
    }

    /// Forgets what was written down.
    package func clear() { events = [] }
}

/// Dynamic variables from a seeded source.
private final class DynamicSource {
    private var dynamic = DynamicVariables(random: .seeded(1)) { WallTime(milliseconds: 1_700_000_000_000) }

    func value(of name: String) -> String? { dynamic.value(of: name) }
}
