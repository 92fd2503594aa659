/// One request with what came of it.
package struct Exchange: Sendable {
    package var request: HTTPRequest
    package var outcome: Result<HTTPResponse, TransferFailure>
    package var timings: TransferTimings
    /// The address that answered, such as `127.0.0.1` or `::1`, and its port; empty when none was reached.
    package var remoteAddress: String
    package var remotePort: Int
    /// Distinguishes connections within one run; 0 when none was made.
    package var connection: Int

    package init(
        request: HTTPRequest, outcome: Result<HTTPResponse, TransferFailure>,
        timings: TransferTimings = TransferTimings(), remoteAddress: String = "", remotePort: Int = 0,
        connection: Int = 0
    ) {
        self.request = request
        self.outcome = outcome
        self.timings = timings
        self.remoteAddress = remoteAddress
        self.remotePort = remotePort
        self.connection = connection
    }

    package var response: HTTPResponse? { try? outcome.get() }
}
