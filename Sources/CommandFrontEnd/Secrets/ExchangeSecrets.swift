import HTTPModel
import Reporting
import RunModel

/// Finds the secrets of requests and responses by the names beside them: in fields, cookies, addresses and bodies.
final class ExchangeSecrets {
    /// Shorter values of cookies say nothing of anybody, `dark` or `en-US`, and would be masked wherever they stand.
    private static let shortestCookie = 12

    private let names = SecretNaming()
    private let readsBodies: Bool
    /// Those of requests, of requests after a redirect and the like, and of responses.
    private var (sent, sentAgain, received) = (FieldNaming(), FieldNaming(), FieldNaming())
    private var (membersSent, membersReceived) = (MemberNaming(), MemberNaming())

    init(readsBodies: Bool) { self.readsBodies = readsBodies }

    /// What is known before a request is sent.
    func read(_ record: RequestRecord, _ learn: SecretFinding) {
        readAddress(record.url, learn)
        guard let request = record.request else { return }
        sent.read(request.fields, names) { read($0, learn) }
        guard readsBodies, let body = request.body?.bytesInMemory else { return }
        BodySecrets(body, names).read(&membersSent, learn)
    }

    /// What came of it.
    func read(_ record: RequestRecord, _ outcome: RequestOutcome, _ learn: SecretFinding) {
        for (index, exchange) in outcome.exchanges.enumerated() {
            let request = exchange.request
            if index == 0 {
                // The record lacks the cookies of the jar only.
                if let cookies = request.fields["Cookie"] { read(HTTPField("Cookie", cookies), learn) }
            } else {
                sentAgain.read(request.fields, names) { read($0, learn) }
                readAddress(request.url.text, learn)
            }
            guard let response = exchange.response else { continue }
            received.read(response.fields, names) { read($0, learn) }
            if readsBodies { BodySecrets(response.body, names).read(&membersReceived, learn) }
        }
    }
}

extension ExchangeSecrets {
    private func read(_ field: HTTPField, _ learn: SecretFinding) {
        switch field.name.utf8.count {
        case 6 where field.name.equalsIgnoringASCIICase("Cookie"):
            for pair in field.value.split(separator: ";") { readCookie(pair, learn) }
        case 10 where field.name.equalsIgnoringASCIICase("Set-Cookie"):
            if let pair = field.value.split(separator: ";").first { readCookie(pair, learn) }
        default: learn(Self.withoutScheme(field.value), field.name)
        }
    }

    private func readCookie(_ pair: Substring, _ learn: SecretFinding) {
        guard let equals = pair.firstIndex(of: "=") else { return }
        let value = pair[pair.index(after: equals)...].drop { $0 == " " }
        let name = pair[..<equals].filter { $0 != " " }
        if value.utf8.count >= Self.shortestCookie || names.isSecret(name) { learn(String(value), name) }
    }

    /// `Bearer abc` without `Bearer`.
    private static func withoutScheme(_ value: String) -> String {
        guard let blank = value.firstIndex(of: " "), value[..<blank].allSatisfy({ $0.isLetter || $0 == "-" }) else {
            return value
        }
        return String(value[blank...].drop { $0 == " " })
    }
}

extension ExchangeSecrets {
    /// The password before the host, and parameters whose names say so.
    private func readAddress(_ url: String, _ learn: SecretFinding) {
        if url.utf8.contains(UInt8(ascii: "@")) { URLPassword.of(url).forEach { learn($0, "password") } }
        guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return }
        let query = Substring(url.utf8[mark...].dropFirst().prefix { $0 != UInt8(ascii: "#") })
        BodySecrets.readForm(query, names, learn)
    }
}
