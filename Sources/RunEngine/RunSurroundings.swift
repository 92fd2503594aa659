package import Diagnostics
package import HTTPModel
package import RunModel
package import Variables

/// What a run takes from the world around it. Tests give it a world of their own.
package struct RunSurroundings {
    package var sender: any HTTPSending
    package var files: any FileAccess
    package var xpath: (any XPathEvaluating)?
    /// Starts JavaScript. Called once for each worker, when its first script is to run. Nil runs no scripts, which a warning
    /// says.
    package var makeScripts: (() -> Result<any ScriptRunning, Diagnostic>)?
    /// The secrets that scripts may read by `pm.vault`; nil refuses them.
    package var vault: ScriptVault?
    /// Gives the variables of the next iteration's row of data. Nil: there are no data. A failure ends the run.
    package var nextRow: (() -> Result<VariableScope, Diagnostic>)?
    /// Gets every text that a script or a row of data makes a secret, as soon as it does.
    package var learnSecret: (String) -> Void
    /// The cookies that the run begins with.
    package var cookies: CookieJar
    package var interruption: Interruption
    /// Whether somebody watches, so that each event is to show at once. Otherwise observers get several at a time.
    package var isWatched: Bool
    /// Whether requests say what they come from, for those who wrap the sender.
    package var tellsOrigins = false
    /// Whether waits between items and attempts are left out, as where nobody has to be waited for.
    package var skipsPauses = false
    package var random: RandomSource
    /// The zone of the dates that dynamic variables make up.
    package var zone: LocalTimeZone
    package var now: @Sendable () -> WallTime
    /// The clock of time limits and of waits between items and attempts.
    package var instant: @Sendable () -> ContinuousClock.Instant
    /// When the time of the run began to count; nil: when it begins.
    package var start: ContinuousClock.Instant?

    package init(
        sender: any HTTPSending, files: any FileAccess, xpath: (any XPathEvaluating)? = nil,
        makeScripts: (() -> Result<any ScriptRunning, Diagnostic>)? = nil, vault: ScriptVault? = nil,
        nextRow: (() -> Result<VariableScope, Diagnostic>)? = nil,
        learnSecret: @escaping (String) -> Void = { _ in }, cookies: CookieJar = CookieJar(),
        interruption: Interruption = Interruption(),
        isWatched: Bool = true, random: RandomSource = .system,
        zone: LocalTimeZone = .system,
        now: @escaping @Sendable () -> WallTime = WallTime.now,
        instant: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.sender = sender
        self.files = files
        self.xpath = xpath
        self.makeScripts = makeScripts
        self.vault = vault
        self.nextRow = nextRow
        self.learnSecret = learnSecret
        self.cookies = cookies
        self.interruption = interruption
        self.isWatched = isWatched
        self.random = random
        self.zone = zone
        self.now = now
        self.instant = instant
    }
}
