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
        /// Where the response stands in the entry; nil where the exchange failed.
        var response: Range<Int>?
        /// The number of the stand-ins in its fields, if there are some.
        var fieldStandIns: Int?
    }

    private let fingerprint: Fingerprint
    private let readsFields: Bool
    private(set) var fieldStandIns: [FieldStandIns] = []
    private var fieldStandInNumbers: [FieldStandIns: Int] = [:]
    private(set) var contextNumbers: [RecordedArchive.Context: Int] = [:]
    private var knownPatterns: Set<PathPattern> = []
    private var knownVarying: [String: VaryingParts] = [:]
    private var shapes: [Variation: Int] = [:]
    private(set) var places: [Int: [Int]] = [:]
    private(set) var patterns: [PathPattern] = []

    init(_ rules: MatchRules) {
        fingerprint = Fingerprint(rules: rules)
        readsFields = !rules.fields.isEmpty
    }

    /// Nil for what is no exchange over HTTP.
    mutating func read(_ json: JSONView) throws(HAREntryProblem) -> Found? {
        guard let entry = try HAREntry(json: json, readsFields: readsFields, varying: { varying($0) }) else {
            return nil
        }
        let facts = entry.playbackFacts
        let request = entry.exchange.request
        let exact = fingerprint.exact(request)
        return Found(
            request: request, facts: facts, path: PathPattern(request.url, facts.varying.address), exact: exact,
            shape: facts.varying.isEmpty ? nil : shape(of: request, facts.varying, exact),
            response: entry.exchange.response == nil ? nil : Self.place(of: json["response"], in: json),
            fieldStandIns: FieldStandIns(json["request"]?["headers"]).flatMap { number(of: $0) })
    }

    private static func place(of part: JSONView?, in entry: JSONView) -> Range<Int>? {
        part.map { $0.range.lowerBound - entry.range.lowerBound..<$0.range.upperBound - entry.range.lowerBound }
    }

    /// Entries of the same item say the same.
    private mutating func varying(_ json: JSONView?) -> VaryingParts {
        guard let json else { return VaryingParts() }
        let source = json.source
        if let known = knownVarying[source] { return known }
        if knownVarying.count >= Self.knownLimit { knownVarying = [:] }
        let varying = VaryingParts(json: json)
        knownVarying[source] = varying
        return varying
    }

    /// Many entries are of the same request.
    private mutating func shape(of request: HTTPRequest, _ varying: VaryingParts, _ exact: Int) -> Int {
        let key = Variation(exact: exact, varying: varying)
        if let known = shapes[key] { return known }
        if shapes.count >= Self.knownLimit { shapes = [:] }
        let shape = fingerprint.shape(request, varying)
        shapes[key] = shape
        return shape
    }

    private struct Variation: Hashable {
        var exact: Int
        var varying: VaryingParts
    }

    private static let knownLimit = 1024

    /// Nil where a recording has too many of them.
    private mutating func number(of standIns: FieldStandIns) -> Int? {
        if let known = fieldStandInNumbers[standIns] { return known }
        guard fieldStandIns.count < Self.knownLimit else { return nil }
        fieldStandIns.append(standIns)
        fieldStandInNumbers[standIns] = fieldStandIns.count - 1
        return fieldStandIns.count - 1
    }

    mutating func number(
        of context: RecordedArchive.Context, in contexts: inout [RecordedArchive.Context]
    ) -> Int {
        if let known = contextNumbers[context] { return known }
        contexts.append(context)
        contextNumbers[context] = contexts.count - 1
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
