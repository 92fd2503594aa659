import Digests

/// The text of an `application/x-www-form-urlencoded` body as Postman sends it: everything but the unreserved characters
/// of RFC 3986 is percent-encoded, a blank too.
enum FormEncoding {
    /// The pairs as one text; a repeated key is grouped at its first place.
    static func body(of pairs: [(key: String, value: String)]) -> String {
        var order: [String] = []
        var groups: [String: [String]] = [:]
        for (key, value) in pairs {
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append("\(PercentEncoding.encode(key))=\(PercentEncoding.encode(value))")
        }
        return order.flatMap { groups[$0] ?? [] }.joined(separator: "&")
    }
}
