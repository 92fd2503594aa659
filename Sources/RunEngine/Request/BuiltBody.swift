import HTTPModel

/// A body ready to be sent, with what it asks of the header.
struct BuiltBody {
    /// Which `Content-Type` the request gets, and when: the order of fields on the wire depends on it.
    enum ContentType {
        /// None, whatever the user set stays.
        case none
        /// Before the default fields, unless the user set one: raw and graphql bodies.
        case early(String)
        /// Behind the default fields, in place of any other that the user set: urlencoded bodies.
        case replacing(String)
        /// Behind the default fields, in place of one that names no boundary: form bodies.
        case multipart(boundary: String)
        /// Last of all, unless the user set one: file bodies.
        case late(String)
    }

    /// Nil: nothing is sent.
    var body: HTTPBody?
    var contentType: ContentType

    static let empty = BuiltBody(body: nil, contentType: .none)
}
