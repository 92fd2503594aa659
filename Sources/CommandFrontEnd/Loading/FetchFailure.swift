import Diagnostics
import HTTPModel
import JSONTree

/// Why a source could not be loaded over the network.
enum FetchFailure: Error, Sendable {
    /// The value is no URL.
    case address(HTTPURLError)
    case transfer(TransferFailure)
    /// The server answered, but not with the source.
    case refused(FetchRefusal)
    /// It took longer than allowed for the bytes that came.
    case tooSlow(Int)
    /// A document is larger than allowed.
    case tooLarge(limit: Int)
    /// What came could not be kept.
    case keeping(Diagnostic)
}

/// What a server answered instead of a source.
struct FetchRefusal: Sendable, Hashable {
    var status: Int
    var reason: String
    /// What the body says of the error, as that of Postman's API does.
    var explanation: String?
    /// True for Postman's API.
    var isPostman: Bool
}

extension FetchRefusal {
    /// Bytes of a body in which an explanation is looked for.
    static let explanationSize = 64 << 10

    init(_ response: HTTPResponse, body: [UInt8], isPostman: Bool) {
        let error = (try? JSON(parsing: body))?["error"]
        let explanation = error?["message"]?.string ?? error?["name"]?.string
        self.init(
            status: response.status, reason: response.reason,
            explanation: explanation.flatMap { $0.isEmpty ? nil : $0 }, isPostman: isPostman)
    }
}
