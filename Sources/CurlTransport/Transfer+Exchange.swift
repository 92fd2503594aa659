import CCurl
import HTTPModel

extension Transfer {
    /// What came of the transfer, once libcurl has ended it.
    func exchange(_ code: CURLcode, connections: inout ConnectionNumbers) -> Exchange {
        let made = easy.long(CURLINFO_NUM_CONNECTS)
        var timings = timings
        let connection = connections.connection(of: easy, isNew: made > 0)
        timings.reusedConnection = made == 0 && connection.number > 0
        let outcome: Result<HTTPResponse, TransferFailure> =
            if hasResponse(code) {
                .success(reader.takeResponse(wireBodySize: easy.offset(CURLINFO_SIZE_DOWNLOAD_T)))
            } else {
                .failure(failure(code))
            }
        return Exchange(
            request: request, outcome: outcome, timings: timings, remoteAddress: connection.address,
            remotePort: connection.port, connection: connection.number)
    }

    /// An exchange that ends for a reason of ours.
    func exchange(_ kind: TransferFailure.Kind, detail: String = "") -> Exchange {
        let url = request.url
        let failure = TransferFailure(kind, host: url.host, port: url.effectivePort, detail: detail)
        return Exchange(request: request, outcome: .failure(failure), timings: timings)
    }

    /// A body cut short by the server still makes a response, as it does for Postman's tools.
    private func hasResponse(_ code: CURLcode) -> Bool {
        guard reader.headerIsComplete, !reader.isInterim, stop == nil else { return false }
        switch code {
        case CURLE_OK, CURLE_PARTIAL_FILE: return true
        case CURLE_WRITE_ERROR: return isHead
        case CURLE_RECV_ERROR: return errorDetail.contains("unexpected eof")
        default: return false
        }
    }

    /// True once the request has a connection to itself.
    var isConnected: Bool { easy.offset(CURLINFO_PRETRANSFER_TIME_T) > 0 }

    private var timings: TransferTimings {
        func mark(_ info: CURLINFO, after previous: Duration) -> Duration {
            max(previous, .microseconds(easy.offset(info)))
        }
        var timings = TransferTimings()
        timings.nameLookup = mark(CURLINFO_NAMELOOKUP_TIME_T, after: .zero)
        timings.connect = mark(CURLINFO_CONNECT_TIME_T, after: timings.nameLookup)
        timings.appConnect = mark(CURLINFO_APPCONNECT_TIME_T, after: timings.connect)
        timings.preTransfer = mark(CURLINFO_PRETRANSFER_TIME_T, after: timings.appConnect)
        timings.startTransfer = mark(CURLINFO_STARTTRANSFER_TIME_T, after: timings.preTransfer)
        timings.total = mark(CURLINFO_TOTAL_TIME_T, after: timings.startTransfer)
        return timings
    }
}
