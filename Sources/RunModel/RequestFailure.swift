package import HTTPModel

/// Why an item has no response.
package enum RequestFailure: Error, Sendable, Hashable {
    case emptyURL
    case invalidURL(HTTPURLError)
    /// Names that had no value while `--strict-variables` is on.
    case unresolvedVariables([String])
    case transfer(TransferFailure)

    /// The message of reports.
    package var message: String {
        switch self {
        case .emptyURL: "runtime: request url is empty"
        case .invalidURL(let error): error.message
        case .unresolvedVariables(let names): Self.unresolved(names)
        case .transfer(let failure): failure.message
        }
    }

    private static func unresolved(_ names: [String]) -> String {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return names.count == 1 ? "variable \(list) has no value" : "variables \(list) have no value"
    }
}
