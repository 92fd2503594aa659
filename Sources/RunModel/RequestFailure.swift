package import HTTPModel

/// Why an item has no response.
package enum RequestFailure: Error, Sendable, Hashable {
    case invalidURL(HTTPURLError)
    /// Names that had no value while `--strict-variables` is on.
    case unresolvedVariables([String])
    /// A step changes members of the body, and the body is no JSON.
    case bodyNotJSON
    case transfer(TransferFailure)

    /// The message of reports.
    package var message: String {
        switch self {
        case .invalidURL(let error): error.message
        case .unresolvedVariables(let names): Self.unresolved(names)
        case .bodyNotJSON: "the body is not JSON, so the step's override cannot be merged into it"
        case .transfer(let failure): failure.message
        }
    }

    private static func unresolved(_ names: [String]) -> String {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return names.count == 1 ? "variable \(list) has no value" : "variables \(list) have no value"
    }
}
