import Digests
import HTTPModel
import JSONTree
import Diagnostics

/// What varies in requests comes back in responses: a login with a new `{{$guid}}` in it, a secret that the recording holds a
/// stand-in for. This puts what was sent in the place of what was recorded.
struct Substitutions {
    /// Shorter values are words and numbers that mean something else wherever they stand.
    private static let shortest = 8
    private static let limit = 512

    private var replacements = TextReplacements()
    /// The same for a JSON text, in which what stands there as it is must be escaped.
    private var replacementsInJSON = TextReplacements()
    /// In the order learned.
    private var known: [String] = []
    private var current: [String: String] = [:]

    mutating func learn(_ values: [RequestComparison.Exchanged]) {
        for value in values where Self.isDistinctive(value.recorded) && current[value.recorded] != value.sent {
            forget(value.recorded)
            guard value.recorded != value.sent else { continue }
            if known.count >= Self.limit { forget(known[0]) }
            known.append(value.recorded)
            current[value.recorded] = value.sent
            let forms = Array(zip(Self.forms(value.recorded), Self.forms(value.sent)))
            // Where two forms are the same the last one counts.
            for (recorded, sent) in forms { replacements.set(recorded, sent) }
            for (recorded, sent) in forms.reversed() { replacementsInJSON.set(recorded, sent) }
        }
    }

    func applied(to response: HTTPResponse) -> HTTPResponse {
        guard !replacements.isEmpty else { return response }
        var response = response
        let inBody = response.body.isObjectOrArray ? replacementsInJSON : replacements
        if let body = inBody.replaced(in: response.body) { response.body = body }
        response.fields = HTTPFields(
            response.fields.map { HTTPField($0.name, replacements.replaced(in: $0.value)) })
        return response
    }

    private mutating func forget(_ recorded: String) {
        guard let index = known.firstIndex(of: recorded) else { return }
        known.remove(at: index)
        current[recorded] = nil
        for form in Self.forms(recorded) {
            replacements.remove(form)
            replacementsInJSON.remove(form)
        }
    }

    /// Something that was made up, or belongs to somebody: it would not be found by chance.
    private static func isDistinctive(_ text: String) -> Bool {
        text.utf8.count >= shortest && text.utf8.contains { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "@") }
    }

    /// In JSON, in a URL, and as it is.
    private static func forms(_ text: String) -> [String] {
        let json = JSON.string(text).text()
        return [String(json.dropFirst().dropLast()), PercentEncoding.encode(text), text]
    }
}

extension [UInt8] {
    /// Whether a JSON text of that kind seems to stand here.
    fileprivate var isObjectOrArray: Bool {
        switch first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): true
        default: false
        }
    }
}
