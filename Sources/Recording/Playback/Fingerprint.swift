import HTTPModel
import JSONTree

/// Requests as numbers: those that agree have the same one, and it takes no memory to keep.
struct Fingerprint {
    let rules: MatchRules

    /// Of a request with everything as it is.
    func exact(_ request: HTTPRequest) -> Int {
        var hasher = Hasher()
        addFixedParts(of: request, to: &hasher)
        if rules.path { hasher.combine(request.url.path) }
        if rules.query { hasher.combine(request.url.query ?? "") }
        for name in rules.fields { hasher.combine(request.fields[name]) }
        if rules.body {
            for segment in request.body?.segments ?? [] {
                switch segment {
                case .bytes(let bytes):
                    // SAFETY: the buffer is used inside the closure only.
                    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
                case .file(_, let length): hasher.combine(length)
                }
            }
        }
        return hasher.finalize()
    }

    /// Of a request without what varies in it.
    func shape(_ request: HTTPRequest, _ varying: VaryingParts) -> Int {
        var hasher = Hasher()
        addFixedParts(of: request, to: &hasher)
        if rules.path { hasher.combine(PathPattern(request.url, varying.address)) }
        if rules.query, !varying.isQueryUnknown {
            hasher.combine(Self.pairs(request.url.query ?? "", varying.query))
        }
        for name in rules.fields {
            let pattern = varying.fields.first { $0.name.equalsIgnoringASCIICase(name) }?.value
            hasher.combine(pattern?.pieces ?? [request.fields[name] ?? ""])
        }
        if rules.body { add(varying.body, of: request, to: &hasher) }
        return hasher.finalize()
    }

    /// Of the path alone, without what changes in every path.
    func place(_ request: HTTPRequest) -> Int {
        var hasher = Hasher()
        if rules.method { hasher.combine(request.method) }
        if rules.path { hasher.combine(ChangingText.normalized(request.url.path)) }
        return hasher.finalize()
    }

    func place(_ request: HTTPRequest, _ pattern: PathPattern) -> Int {
        var hasher = Hasher()
        if rules.method { hasher.combine(request.method) }
        hasher.combine(pattern)
        return hasher.finalize()
    }

    private func addFixedParts(of request: HTTPRequest, to hasher: inout Hasher) {
        if rules.method { hasher.combine(request.method) }
        guard rules.origin else { return }
        hasher.combine(request.url.scheme)
        hasher.combine(request.url.host)
        hasher.combine(request.url.effectivePort)
    }

    private func add(_ varying: VaryingParts.Body, of request: HTTPRequest, to hasher: inout Hasher) {
        let bytes = request.body?.bytesInMemory ?? []
        switch varying {
        case .same: hasher.combine(bytes)
        case .anything: hasher.combine(true)
        case .text(let pattern): hasher.combine(pattern)
        case .form(let pairs): hasher.combine(Self.pairs(String(decoding: bytes, as: UTF8.self), pairs))
        case .json(let values):
            guard let json = try? JSON(parsing: bytes) else { return hasher.combine(bytes) }
            let patterns = Dictionary(values.map { ($0.name, $0.value) }) { first, _ in first }
            Self.add(json, at: "", patterns, to: &hasher)
        }
    }

    /// The pairs of a query or form, in an order of their own.
    private static func pairs(_ text: String, _ varying: [VaryingParts.Named]) -> [[String]] {
        guard !text.isEmpty else { return [] }
        return QueryParameters(parsing: text).parameters.map { pair in
            [pair.key] + (varying.first { $0.name == pair.key }?.value.pieces ?? [pair.value ?? ""])
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func add(
        _ json: JSON, at pointer: String, _ patterns: [String: TextPattern], to hasher: inout Hasher
    ) {
        if let pattern = patterns[pointer] { return hasher.combine(pattern) }
        switch json {
        case .object(let object):
            for member in object.members.sorted(by: { $0.name < $1.name }) {
                hasher.combine(member.name)
                add(member.value, at: pointer + "/" + JSONPointer.escaped(member.name), patterns, to: &hasher)
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                add(element, at: "\(pointer)/\(index)", patterns, to: &hasher)
            }
        case .null, .bool, .number, .string: hasher.combine(json)
        }
    }
}
