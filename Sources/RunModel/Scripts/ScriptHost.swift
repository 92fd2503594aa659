package import HTTPModel
package import JSONTree
package import Variables

/// What a running script may ask of the engine, and where it reports to. All calls come on the worker's thread.
package protocol ScriptHost: AnyObject {
    /// A decided `pm.test`, or an entry of the legacy `tests`.
    func script(asserted assertion: ScriptAssertion)
    func script(logged message: ScriptLogMessage)
    /// An error as `exception` of the run: one that ends the script as well as one that no result carries, such as an
    /// unhandled rejection or one in a timer.
    func script(raised error: ScriptError)

    /// A variable was set to a text. It may be a secret, which no output may show from now on.
    func script(sets variable: String, to text: String)

    /// Sends a request for `pm.sendRequest`, given as a definition of Postman's collection format. Nothing in it is
    /// resolved. `whenDone` is called once, while the loop turns.
    func script(sends request: JSON, whenDone: @escaping (ScriptReply) -> Void)

    /// A new value of a dynamic variable, `$` included; nil for a name that is none.
    func script(makesUp name: String) -> String?

    /// The jar of the run, for `pm.cookies.jar()`.
    var scriptCookies: CookieJar { get set }

    /// What `pm.vault` reads and writes; nil refuses every access.
    var scriptVault: ScriptVault? { get set }

    /// The moment that decides which cookies have expired.
    var scriptTime: WallTime { get }

    /// Lets transfers go on until one has ended or the deadline has passed.
    func turnLoop(until deadline: ContinuousClock.Instant?)

    /// True when the run is interrupted: the script ends at once.
    var isScriptInterrupted: Bool { get }
}
