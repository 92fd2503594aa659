import JSONTree
import Variables

@testable import PostmanFormat

/// Requests as cases name them: their URL is one text.
enum RequestText {
    /// The URL of a definition in one piece.
    static func url(_ url: JSON?) -> String { URLDefinition(json: url).text }

    /// The definition with its URL in one piece.
    static func flat(_ request: JSON) -> JSON {
        guard var members = request.object else { return request }
        members["url"] = .string(url(members["url"]))
        return .object(members)
    }
}
