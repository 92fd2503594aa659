/// The seam to the network: one request out, one response in. Redirects, cookies and auth challenges are decided above it.
///
/// A sender belongs to one worker's thread. `start` returns at once, with the request on its way as far as that needs no
/// waiting; the exchange arrives while the worker turns its loop.
package protocol HTTPSending: AnyObject {
    /// Starts a transfer. `whenDone` is called exactly once, during a later `turn`, on the same thread.
    func start(_ request: HTTPRequest, settings: TransferSettings, whenDone: @escaping (Exchange) -> Void)

    /// Lets transfers make progress until at least one has ended, the deadline has passed or `wake` was called. Returns
    /// at once when no transfer is under way and there is no deadline.
    func turn(until deadline: ContinuousClock.Instant?)

    /// Ends every transfer under way; each exchange arrives with the failure `interrupted` before this returns.
    func cancelAll()

    /// Makes a `turn` in progress return, or the next one return at once. May be called from any thread.
    var wake: @Sendable () -> Void { get }
}
