import Diagnostics
import HTTPModel
import Reporting
import Synchronization

/// The log of a mock server: one line for each answer, in the order in which they were given. Secrets are masked.
///
/// Answers that come before the announcement wait for it.
final class AnswerLog: Sendable {
    private let redactor: Redactor
    private let waiting = Mutex<String?>("")

    init(_ redactor: Redactor) { self.redactor = redactor }

    func begin(with announcement: String) {
        waiting.withLock { waiting in
            StandardStream.output.write(announcement + (waiting ?? ""))
            waiting = nil
        }
    }

    func write(_ request: HTTPRequest, _ response: HTTPResponse) {
        let target = redactor.redact(request.url.path + maskedQuery(of: request.url))
        let line = "\(request.method) \(target) \(response.status), \(response.body.count) B\n"
        waiting.withLock { waiting in
            if waiting == nil { StandardStream.output.write(line) } else { waiting? += line }
        }
    }

    private func maskedQuery(of url: HTTPURL) -> String {
        guard let query = url.query else { return "" }
        var secrets: [String] = []
        BodySecrets.readForm(query[...], SecretNaming()) { value, _ in secrets.append(value) }
        return "?" + (secrets.isEmpty ? query : Redactor(secrets).redact(query))
    }
}
