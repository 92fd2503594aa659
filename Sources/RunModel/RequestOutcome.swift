package import HTTPModel

/// What came of a request: every exchange it took, and the last one's response or the failure.
package struct RequestOutcome: Sendable {
    package var result: Result<HTTPResponse, RequestFailure>
    /// In order: redirects and answered challenges first. Empty when nothing could be sent.
    package var exchanges: [Exchange]
    /// From the start of sending to the last byte, redirects included.
    package var responseTime: Duration

    package init(
        result: Result<HTTPResponse, RequestFailure>, exchanges: [Exchange] = [], responseTime: Duration = .zero
    ) {
        self.result = result
        self.exchanges = exchanges
        self.responseTime = responseTime
    }

    package var response: HTTPResponse? { try? result.get() }

    /// False where no request could be made: another attempt would come to the same.
    package var mayDifferNextTime: Bool {
        switch failure {
        case .invalidURL, .unresolvedVariables, .bodyNotJSON: false
        case .transfer, nil: true
        }
    }

    package var failure: RequestFailure? {
        guard case .failure(let failure) = result else { return nil }
        return failure
    }

    /// The size of all bodies, sent and received.
    package var bodyBytes: Int {
        var bytes = 0
        for exchange in exchanges {
            if case .success(let response) = exchange.outcome { bytes += response.body.count }
            bytes += exchange.request.body?.length ?? 0
        }
        return bytes
    }
}
