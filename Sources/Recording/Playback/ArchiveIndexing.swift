import Diagnostics
import HTTPModel
import JSONTree

/// Puts together, entry by entry, what a recording is looked up by.
struct ArchiveIndexing {
    struct Found {
        var request: HTTPRequest
        var facts: RecordedFacts
        var path: PathPattern
        var exact: Int
        var shape: Int?
    }

    private let fingerprint: Fingerprint
    private var knownContexts: [RecordedArchive.Context: Int] = [:]
    private var knownPatterns: Set<PathPattern> = []
    private(set) var places: [Int: [Int]] = [:]
    private(set) var patterns: [PathPattern] = []

    init(_ rules: MatchRules) { fingerprint = Fingerprint(rules: rules) }

    /// Nil for what is no exchange over HTTP.
    mutating func read(_ json: JSON) throws(HAREntryProblem) -> Found? {
        guard let entry = try HAREntry(json: json) else { return nil }
        let facts = entry.playbackFacts
        let request = entry.exchange.request
        return Found(
            request: request, facts: facts, path: PathPattern(request.url, facts.varying.address),
            exact: fingerprint.exact(request),
            shape: facts.varying.isEmpty ? nil : fingerprint.shape(request, facts.varying))
    }

    mutating func number(
        of context: RecordedArchive.Context, in contexts: inout [RecordedArchive.Context]
    ) -> Int {
        if let known = knownContexts[context] { return known }
        contexts.append(context)
        knownContexts[context] = contexts.count - 1
        return contexts.count - 1
    }

    /// Adds the first entry of a group to what is looked through.
    mutating func add(_ number: Int, _ found: Found) {
        guard !found.path.isFixed else {
            places[fingerprint.place(found.request), default: []].append(number)
            return
        }
        places[fingerprint.place(found.request, found.path), default: []].append(number)
        if knownPatterns.insert(found.path).inserted { patterns.append(found.path) }
    }
}

extension HAREntry {
    /// The facts as they count when the entry is looked for: a body that is not there agrees with any, and a path with a
    /// stand-in in it with every path that has something else there.
    var playbackFacts: RecordedFacts {
        var facts = facts
        if !hasRequestBody { facts.varying.body = .anything }
        let url = exchange.request.url
        let address = facts.varying.address
        facts.varying.address = address?.dividedAtStandIns ?? address ?? TextPattern(dividing: url.host + url.path)
        return facts
    }
}
