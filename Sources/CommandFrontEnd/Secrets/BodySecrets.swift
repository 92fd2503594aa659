import Digests
import JSONTree
import Reporting

/// Takes a secret that was found, and the name beside it.
typealias SecretFinding = (_ secret: String, _ name: String) -> Void

/// Finds the secrets in a body by the names beside them. Nothing is built for what is no secret: every body passes here.
struct BodySecrets {
    /// Shorter values that nobody declared a secret are words more often than secrets.
    private static let shortest = 6
    /// How much of a body is looked at.
    private static let window = 4 << 20

    private let body: [UInt8]
    private let names: SecretNaming
    private var index = 0

    init(_ body: [UInt8], _ names: SecretNaming) {
        self.body = body
        self.names = names
    }

    /// Of a JSON body the texts and numbers of members, of any other the fields of a form.
    func read(_ members: inout MemberNaming, _ learn: SecretFinding) {
        switch body.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            var scan = self
            scan.readMembers(&members, learn)
        case UInt8(ascii: "<"), nil: break
        default:
            guard body.count < 1 << 16, body.contains(UInt8(ascii: "=")) else { return }
            Self.readForm(String(decoding: body, as: UTF8.self)[...], names, learn)
        }
    }

    /// Pairs of a query or form: `a=1&token=abc`.
    static func readForm(_ form: Substring, _ names: SecretNaming, _ learn: SecretFinding) {
        for pair in form.utf8.split(separator: UInt8(ascii: "&")) {
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(Substring(pair[..<equals]))
            guard names.isSecret(name) else { continue }
            let value = String(Substring(pair[equals...].dropFirst()))
            guard value.utf8.count >= shortest else { continue }
            learn(value, name)
            if value.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) {
                learn(PercentEncoding.decode(String(value.map { $0 == "+" ? " " : $0 })), name)
            }
        }
    }
}

extension BodySecrets {
    /// Goes from string to string. One that a colon follows is a name.
    private mutating func readMembers(_ members: inout MemberNaming, _ learn: SecretFinding) {
        let end = min(body.count, Self.window)
        var count = 0
        while let text = nextString(before: end) {
            skipBlanks(before: end)
            guard index < end, body[index] == UInt8(ascii: ":") else { continue }
            index += 1
            count += 1
            guard members.isSecret(body[text], at: count - 1, names) else { continue }
            skipBlanks(before: end)
            if let value = value(before: end), value.utf8.count >= Self.shortest {
                learn(value, String(decoding: body[text], as: UTF8.self))
            }
        }
    }

    /// What stands between the next two quotes.
    private mutating func nextString(before end: Int) -> Range<Int>? {
        while index < end, body[index] != UInt8(ascii: "\"") { index += 1 }
        let start = index + 1
        index = start
        while index < end, body[index] != UInt8(ascii: "\"") { index += body[index] == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < end else { return nil }
        index += 1
        return start..<index - 1
    }

    private mutating func skipBlanks(before end: Int) {
        while index < end, body[index] <= 0x20 { index += 1 }
    }

    /// The text or number that begins here.
    private mutating func value(before end: Int) -> String? {
        guard index < end else { return nil }
        if body[index] == UInt8(ascii: "\"") {
            guard let text = nextString(before: end) else { return nil }
            return try? JSON(parsing: Array(body[text.lowerBound - 1...text.upperBound])).string
        }
        let digits = body[index..<end].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
    }
}
