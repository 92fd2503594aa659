import HTTPModel
import JSONTree
import PostmanFormat
import Variables

/// Chooses the example that answers a request, as Postman's mock servers do: method, directives and path must fit; among
/// those that do, the one whose path says most wins, then the one that agrees in most parameters, then the one with the
/// same body, then success, then the first.
struct ExampleChoice: Sendable {
    let examples: [Example]
    private let places: [Shape: [Int]]

    private struct Shape: Hashable {
        let method: String
        let segments: Int
    }

    struct Match: Sendable {
        let example: Example
        /// What the path variables stand for.
        let values: [String: String]
    }

    init(_ examples: [Example]) {
        self.examples = examples
        var places: [Shape: [Int]] = [:]
        for (index, example) in examples.enumerated() {
            places[Shape(method: example.method, segments: example.path.segments.count), default: []].append(index)
        }
        self.places = places
    }

    /// Nil where no example fits. HEAD is answered as GET where it has no examples of its own.
    func match(_ request: HTTPRequest) -> Match? {
        match(request, method: request.method)
            ?? (request.method == "HEAD" ? match(request, method: "GET") : nil)
    }

    private func match(_ request: HTTPRequest, method: String) -> Match? {
        let segments = ExamplePath.segments(of: request.url.path)
        guard let candidates = places[Shape(method: method, segments: segments.count)] else { return nil }
        let directives = MockDirectives(request.fields)
        var best: (rank: Rank, match: Match)?
        for index in candidates {
            let example = examples[index]
            guard directives.allow(example), let fit = example.path.fit(segments),
                directives.fields.allSatisfy({ example.agrees(with: request, in: $0) })
            else { continue }
            let hasSameBody = candidates.count > 1 || directives.matchesBody ? example.hasBody(of: request) : false
            guard hasSameBody || !directives.matchesBody else { continue }
            let rank = Rank(
                path: fit.points, query: example.agreement(withQueryOf: request), hasSameBody: hasSameBody,
                isSuccess: (200..<300).contains(example.response.status))
            if best.map({ $0.rank < rank }) ?? true { best = (rank, Match(example: example, values: fit.values)) }
        }
        return best?.match
    }

    /// How well an example answers; the later members decide where the earlier ones are equal.
    private struct Rank: Comparable {
        let path: Int
        let query: Int
        let hasSameBody: Bool
        let isSuccess: Bool

        static func < (left: Rank, right: Rank) -> Bool { left.parts < right.parts }

        private var parts: (Int, Int, Int, Int) { (path, query, hasSameBody ? 1 : 0, isSuccess ? 1 : 0) }
    }
}

extension Example {
    func agrees(with request: HTTPRequest, in field: String) -> Bool {
        let wanted = headers.last { $0.key.source.equalsIgnoringASCIICase(field) }?.value.source
        return wanted == request.fields[field]
    }

    /// Two points for each parameter with the same value, one for a value that is a variable; one less for each that only
    /// one side has.
    func agreement(withQueryOf request: HTTPRequest) -> Int {
        guard !query.isEmpty || request.url.query?.isEmpty == false else { return 0 }
        var left = SentQuery.parameters(request.url.query)
        var points = 0
        for entry in query {
            guard let index = SentQuery.index(of: entry, in: left) else {
                points -= 1
                continue
            }
            points += SentQuery.points(entry, left.remove(at: index))
        }
        return points - left.count
    }

    /// Whether the bodies say the same: as JSON where both are, else as text.
    func hasBody(of request: HTTPRequest) -> Bool {
        guard let own = rawBody else { return request.body.map { $0.length == 0 } ?? true }
        guard let sent = request.body?.bytesInMemory else { return false }
        if sent.elementsEqual(own.utf8) { return true }
        guard let left = try? JSON(parsing: Array(own.utf8)), let right = try? JSON(parsing: sent) else {
            return false
        }
        return left.isSameValue(as: right)
    }

    private var rawBody: String? {
        guard let body, !body.isDisabled, case .raw(let text) = body.content, !text.isEmpty else { return nil }
        return text.source
    }
}
