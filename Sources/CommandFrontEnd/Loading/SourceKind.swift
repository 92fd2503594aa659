/// What a source is read as.
enum SourceKind: Sendable, Hashable {
    case collection, environment, globals, iterationData

    /// What it is called in messages.
    var name: String {
        switch self {
        case .collection: "collection"
        case .environment: "environment"
        case .globals: "globals"
        case .iterationData: "iteration data"
        }
    }

    /// The path of Postman's API below which it has sources of this kind by UID; nil where there are none.
    /// Source: https://learning.postman.com/docs/developer/postman-api/intro-api/
    var postmanPath: String? {
        switch self {
        case .collection: "collections"
        case .environment: "environments"
        case .globals, .iterationData: nil
        }
    }
}
