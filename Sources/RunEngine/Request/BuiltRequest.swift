import HTTPModel
import RunModel

/// What became of an item's request once its variables were resolved.
struct BuiltRequest {
    var result: Result<HTTPRequest, RequestFailure>
    /// For reports, also where no request could be built.
    var method: String
    var url: String
    var unresolved: [UnresolvedVariable]
    /// Messages about files and auth that could not be used; they fail nothing.
    var warnings: [String]
    /// Texts that signing put into the request and that no output may show.
    var secrets: [String]
}
