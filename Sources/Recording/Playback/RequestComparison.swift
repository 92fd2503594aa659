import Diagnostics
import Digests
import HTTPModel
import JSONTree

/// Compares a request with a recorded one, part by part.
struct RequestComparison {
    /// A part that does not agree. Nil on a side: the part is missing there.
    struct Difference: Hashable {
        var part: String
        var recorded: String?
        var sent: String?
    }

    /// A value of the recording, and what stands in its place now.
    struct Exchanged: Hashable {
        var recorded: String
        var sent: String
    }

    private let rules: MatchRules
    private(set) var differences: [Difference] = []
    private(set) var values: [Exchanged] = []
    /// How many parts agree only in that both change with time.
    private(set) var alikeCount = 0

    init(_ recorded: HTTPRequest, _ varying: VaryingParts, _ sent: HTTPRequest, _ rules: MatchRules) {
        self.rules = rules
        if rules.method, recorded.method != sent.method { differ("method", recorded.method, sent.method) }
        if rules.origin { compareOrigin(recorded.url, sent.url) }
        if rules.path { comparePath(recorded.url, varying.address, sent.url) }
        if rules.query, !varying.isQueryUnknown {
            comparePairs("query", recorded.url.query ?? "", sent.url.query ?? "", varying.query)
        }
        for name in rules.fields {
            let pattern = varying.fields.first { $0.name.equalsIgnoringASCIICase(name) }?.value
            compare("header \(name)", recorded.fields[name], sent.fields[name], pattern)
        }
        if rules.body { compareBody(recorded, varying.body, sent) }
    }

    var agrees: Bool { differences.isEmpty }

    private mutating func differ(_ part: String, _ recorded: String?, _ sent: String?) {
        differences.append(Difference(part: part, recorded: recorded, sent: sent))
    }

    private mutating func compareOrigin(_ recorded: HTTPURL, _ sent: HTTPURL) {
        func text(_ url: HTTPURL) -> String { "\(url.scheme)://\(url.host):\(url.effectivePort)" }
        if text(recorded) != text(sent) { differ("origin", text(recorded), text(sent)) }
    }

    private mutating func comparePath(_ recorded: HTTPURL, _ address: TextPattern?, _ sent: HTTPURL) {
        let pattern = PathPattern(recorded, address)
        if let old = pattern.values(in: recorded.path), let new = pattern.values(in: sent.path) {
            return take(zip(old, new))
        }
        compare("path", recorded.path, sent.path, nil)
    }

    private mutating func comparePairs(
        _ part: String, _ recorded: String, _ sent: String, _ varying: [VaryingParts.Named]
    ) {
        guard recorded != sent else { return }
        var rest = Self.pairs(sent)
        for pair in Self.pairs(recorded) {
            let pattern = varying.first { $0.name == pair.key }?.value
            let named = rest.indices.filter { rest[$0].key == pair.key }
            guard let index = named.first(where: { rest[$0].value == pair.value }) ?? named.first else {
                differ("\(part) \"\(pair.key)\"", pair.value ?? "", nil)
                continue
            }
            compare("\(part) \"\(pair.key)\"", pair.value ?? "", rest.remove(at: index).value ?? "", pattern)
        }
        for pair in rest { differ("\(part) \"\(pair.key)\"", nil, pair.value ?? "") }
    }

    private static func pairs(_ text: String) -> [QueryParameters.Parameter] {
        text.isEmpty ? [] : QueryParameters(parsing: text).parameters
    }
}

extension RequestComparison {
    private mutating func compareBody(_ recorded: HTTPRequest, _ varying: VaryingParts.Body, _ sent: HTTPRequest) {
        guard varying != .anything, sent.body?.isInMemory != false else { return }
        let (old, new) = (recorded.body?.bytesInMemory ?? [], sent.body?.bytesInMemory ?? [])
        guard old != new else { return }
        let texts = (String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self))
        if case .form(let pairs) = varying { return comparePairs("body", texts.0, texts.1, pairs) }
        if recorded.hasForm || sent.hasForm { return comparePairs("body", texts.0, texts.1, []) }
        if case .text(let pattern) = varying { return compare("body", texts.0, texts.1, pattern) }
        guard let json = try? JSON(parsing: old), let sentJSON = try? JSON(parsing: new) else {
            return compare("body", old.isEmpty ? nil : texts.0, new.isEmpty ? nil : texts.1, nil)
        }
        var patterns: [String: TextPattern] = [:]
        if case .json(let values) = varying {
            for value in values { patterns[value.name] = value.value }
        }
        compare(json, sentJSON, at: "", patterns)
    }

    private mutating func compare(_ old: JSON, _ new: JSON, at pointer: String, _ patterns: [String: TextPattern]) {
        guard old != new else { return }
        if let pattern = patterns[pointer], pattern.isAnything || (old.string != nil && new.string != nil) {
            guard let texts = Self.scalars(old, new) else { return }
            return compare("body \(pointer)", texts.0, texts.1, pattern)
        }
        switch (old, new) {
        case (.object(let old), .object(let new)): compare(old, new, at: pointer, patterns)
        case (.array(let old), .array(let new)):
            for index in 0..<max(old.count, new.count) {
                let place = "\(pointer)/\(index)"
                guard index < old.count, index < new.count else {
                    differ(
                        "body \(place)", index < old.count ? old[index].text() : nil,
                        index < new.count ? new[index].text() : nil)
                    break
                }
                compare(old[index], new[index], at: place, patterns)
            }
        case (.number(let old), .number(let new)) where old.isSameValue(as: new): break
        default:
            guard old.kind == new.kind, let texts = Self.scalars(old, new) else {
                return differ("body \(pointer)", old.text(), new.text())
            }
            compare("body \(pointer)", texts.0, texts.1, nil)
        }
    }

    private mutating func compare(
        _ old: JSONObject, _ new: JSONObject, at pointer: String, _ patterns: [String: TextPattern]
    ) {
        for member in old.members {
            let place = pointer + "/" + JSONPointer.escaped(member.name)
            guard let value = new[member.name] else {
                differ("body \(place)", member.value.text(), nil)
                continue
            }
            compare(member.value, value, at: place, patterns)
        }
        for member in new.members where old[member.name] == nil {
            differ("body \(pointer)/\(JSONPointer.escaped(member.name))", nil, member.value.text())
        }
    }

    private static func scalars(_ old: JSON, _ new: JSON) -> (String, String)? {
        switch (old, new) {
        case (.object, _), (.array, _), (_, .object), (_, .array): nil
        default: (old.string ?? old.text(), new.string ?? new.text())
        }
    }
}

extension RequestComparison {
    private mutating func compare(_ part: String, _ old: String?, _ new: String?, _ pattern: TextPattern?) {
        guard old != new else { return }
        guard let old, let new else { return differ(part, old, new) }
        for pattern in [pattern, pattern?.dividedAtStandIns, TextPattern(dividing: old)].compactMap(\.self) {
            guard let oldValues = pattern.values(in: old), let newValues = pattern.values(in: new) else { continue }
            return take(zip(oldValues, newValues))
        }
        // One side may be encoded where the other is not.
        let decoded = (Self.decoded(old), Self.decoded(new))
        if decoded.0 == decoded.1 { return }
        guard ChangingText.normalized(decoded.0) == ChangingText.normalized(decoded.1) else {
            return differ(part, old, new)
        }
        alikeCount += 1
        take(CollectionOfOne((old, new)))
    }

    private static func decoded(_ text: String) -> String { PercentEncoding.decode(text) }

    private mutating func take(_ pairs: some Sequence<(String, String)>) {
        for (recorded, sent) in pairs { values.append(Exchanged(recorded: recorded, sent: sent)) }
    }
}

extension TextPattern {
    /// The same with a gap in the place of each stand-in as well: what is sent has a secret there.
    var dividedAtStandIns: TextPattern? {
        let pieces = pieces.flatMap { TextPattern.parts(of: $0) }
        return pieces.count > self.pieces.count ? TextPattern(pieces) : nil
    }

    /// A text with a gap in the place of each stand-in; nil where there is none.
    init?(dividing text: String) {
        let parts = Self.parts(of: text)
        guard parts.count > 1 else { return nil }
        self.init(parts)
    }

    private static func parts(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var parts: [String] = []
        var start = 0
        for range in StandIn.ranges(in: bytes) {
            parts.append(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self))
            start = range.upperBound
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }
}
