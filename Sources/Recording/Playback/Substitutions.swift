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
            for (form, replacement) in zip(Self.forms(value.recorded), Self.forms(value.sent)) {
                replacements.set(form, replacement)
            }
        }
    }

    func applied(to response: HTTPResponse) -> HTTPResponse {
        guard !replacements.isEmpty else { return response }
        var response = response
        if let body = replacements.replaced(in: response.body) { response.body = body }
        response.fields = HTTPFields(
            response.fields.map { HTTPField($0.name, replacements.replaced(in: $0.value)) })
        return response
    }

    private mutating func forget(_ recorded: String) {
        guard let index = known.firstIndex(of: recorded) else { return }
        known.remove(at: index)
        current[recorded] = nil
        for form in Self.forms(recorded) { replacements.remove(form) }
    }

    /// Something that was made up, or belongs to somebody: it would not be found by chance.
    private static func isDistinctive(_ text: String) -> Bool {
        text.utf8.count >= shortest && text.utf8.contains { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "@") }
    }

    /// As it is, in a URL, and in JSON. Where two are the same the last counts.
    private static func forms(_ text: String) -> [String] {
        let json = JSON.string(text).text()
        return [String(json.dropFirst().dropLast()), PercentEncoding.encode(text), text]
    }
}
