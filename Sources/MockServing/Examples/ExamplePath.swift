import Digests
import HTTPModel
import PostmanFormat
import Variables

/// The path of an example's request. The host does not matter: it is the mock server's own now.
struct ExamplePath: Sendable, Hashable {
    let segments: [PathSegment]
    /// For people: the path as the collection writes it, without its host.
    let text: String

    /// A path that a variable of the host brings along, as in `{{base}}/users`, belongs to it where the variable has a
    /// value.
    init(_ url: URLDefinition, _ resolver: inout Resolver) {
        let authority = URLParts(scheme: url.scheme, host: url.host ?? "", port: url.port).text
        let base = URLParts(parsing: resolver.render(Template(authority))).pathSegments.filter { !$0.isEmpty }
        let path = Self.withoutLastEmpty(url.path ?? [])
        text = "/" + (base + path).joined(separator: "/")
        segments =
            base.map { PathSegment($0, saved: nil) }
            + path.map { segment in
                PathSegment(segment, saved: Self.saved(segment, url, &resolver))
            }
    }

    /// How well the segments of a request fit, and the values of variables in them; nil when they do not.
    func fit(_ request: [String]) -> (points: Int, values: [String: String])? {
        guard request.count == segments.count else { return nil }
        var points = 0
        var values: [String: String] = [:]
        for (segment, text) in zip(segments, request) {
            guard let fit = segment.fit(text) else { return nil }
            points += fit.points
            values.merge(fit.values) { _, new in new }
        }
        return (points, values)
    }

    /// The segments of a path that was asked for, decoded. A slash at the end makes no difference.
    static func segments(of path: String) -> [String] {
        withoutLastEmpty(URLParts(host: "", path: path).pathSegments).map(PercentEncoding.decode)
    }

    /// What a variable segment was when the example was saved.
    private static func saved(_ segment: String, _ url: URLDefinition, _ resolver: inout Resolver) -> String? {
        guard segment.hasPrefix(":") else { return resolver.render(Template(segment)) }
        let name = segment.dropFirst().prefix { $0 != "." }
        guard let value = url.variables.last(where: { $0.key == name })?.text, !value.isEmpty else { return nil }
        return resolver.render(Template(value)) + segment.dropFirst(1 + name.count)
    }

    private static func withoutLastEmpty(_ segments: [String]) -> [String] {
        segments.last?.isEmpty == true ? segments.dropLast() : segments
    }
}
