package import Diagnostics
package import JSONTree

/// Everything observable of a run, in the order in which it happens.
///
/// The order of one run: `start`, then for each iteration `beforeIteration`, its items, `iteration`, and `done` at the end.
/// For an item: `beforeItem`, then for each attempt its pre-request scripts, `beforeRequest`, `request` and its test
/// scripts, then `assertion` and `capture` in the order of the step's lines, and `item`. A script has `beforeScript`, then
/// any mix of `console`, `assertion` and `exception`, and `script`; requests that it sends stand in between. An item that
/// is not run has `beforeItem`, `skipped` and `item`.
///
/// Cases that carry much are indirect: an event is handed on several times.
package enum RunEvent: Sendable {
    indirect case start(RunStart)
    case beforeIteration(Cursor)
    /// The first finally item of an iteration follows.
    case beforeFinally(Cursor)
    case beforeItem(PlannedItem, Cursor)
    case beforeRequest(RequestRecord)
    indirect case request(RequestRecord, RequestOutcome)
    indirect case retry(RetryNotice)
    indirect case beforeScript(ScriptRecord)
    case console(ScriptLogMessage)
    /// An error that the script's result does not carry. It fails nothing by itself.
    indirect case exception(ScriptError, ScriptRecord)
    /// A script has ended, with the error that ended it.
    indirect case script(ScriptRecord, ScriptError?)
    /// The test scripts of an item chose what runs next; nil ends the iteration.
    case nextRequest(String?)
    /// What the scripts of an item gave to `pm.visualizer`: `template`, `data` and `options`, for reports that can show it.
    indirect case visualization(PlannedItem, JSON)
    indirect case assertion(AssertionResult)
    indirect case capture(CaptureResult)
    case skipped(PlannedItem, reason: SkipReason)
    /// Something of the run that the user should know. A warning fails nothing; an error ends the run.
    indirect case warning(Diagnostic)
    case item(PlannedItem, Cursor)
    case iteration(Cursor)
    indirect case done(RunSummary)
}
