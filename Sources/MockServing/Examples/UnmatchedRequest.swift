import HTTPModel
import JSONTree
import PostmanFormat
import Variables

/// The answer to a request that no example fits: 404, with a body that says why and what is near.
struct UnmatchedRequest: Sendable {
    /// A request of the collection, with or without examples.
    private struct Known: Sendable {
        let itemPath: String
        let method: String
        let path: ExamplePath
        let examples: [Example]
    }

    private let known: [Known]

    init(_ collection: Collection, _ examples: [Example], _ resolver: inout Resolver) {
        let byItem = Dictionary(grouping: examples, by: \.itemPath)
        known = collection.items.requests(below: []).map { item, path in
            Known(
                itemPath: path, method: resolver.render(item.request.method).uppercased(),
                path: ExamplePath(item.request.url, &resolver), examples: byItem[path] ?? [])
        }
    }

    func response(to request: HTTPRequest) -> HTTPResponse {
        let segments = ExamplePath.segments(of: request.url.path)
        let near = known.map { (known: $0, distance: distance(from: $0, request.method, segments)) }
            .sorted { $0.distance < $1.distance }.prefix(3).map(\.known)
        // The member and its name are those of Postman's mock servers.
        let error: JSON = [
            "name": "mockRequestNotFoundError", "header": "No matching requests",
            "message": .string(message(for: request, segments)),
        ]
        let body: JSON = ["error": error, "near": .array(near.map(description))]
        return HTTPResponse(
            status: 404, fields: ["Content-Type": "application/json; charset=utf-8"],
            body: body.utf8(indent: .spaces(2)) + [0x0A])
    }

    private func message(for request: HTTPRequest, _ segments: [String]) -> String {
        let asked = "\(request.method) \(request.url.path)"
        let fitting = known.filter { $0.path.fit(segments) != nil }
        let sameMethod = fitting.filter { $0.method == request.method }
        if let item = sameMethod.first, sameMethod.allSatisfy(\.examples.isEmpty) {
            return "\(asked) is the request \"\(item.itemPath)\", which has no saved example"
        }
        if !sameMethod.isEmpty {
            return "no example of \(asked) is what the x-mock fields of the request ask for"
        }
        let methods = Set(fitting.map(\.method)).sorted()
        guard methods.isEmpty else {
            return "no example answers \(asked); for that path there are examples of \(methods.joined(separator: ", "))"
        }
        return "no example answers \(asked)"
    }

    private func description(_ known: Known) -> JSON {
        [
            "request": .string(known.itemPath), "method": .string(known.method), "path": .string(known.path.text),
            "examples": .array(known.examples.map { .string("\($0.response.status) \($0.name)") }),
        ]
    }

    /// How many segments must change to come from one path to the other; another method counts as half of one.
    private func distance(from known: Known, _ method: String, _ segments: [String]) -> Int {
        let own = known.path.segments
        var row = Array(0...segments.count)
        for (line, segment) in own.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, text) in segments.enumerated() {
                let replaced = diagonal + (segment.fit(text) == nil ? 1 : 0)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[segments.count] * 2 + (known.method == method ? 0 : 1)
    }
}
