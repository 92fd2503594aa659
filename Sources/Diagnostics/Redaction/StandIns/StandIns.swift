/// Takes the secrets that a redactor knows out of what is stored for later use: each is replaced by the same stand-in
/// wherever it stands, also where it is escaped or encoded. So a token that a response gives and a later request carries is
/// still one and the same.
///
/// It belongs to one thread.
package final class StandIns {
    /// Secrets of a long run must not fill the memory: past this many the oldest are forgotten, but for the first ones, which
    /// files and options gave.
    private static let limit = 8192
    private static let permanent = 1024

    private let redactor: Redactor
    private let isOff: Bool
    private var replacements = TextReplacements()
    private var standIns: [String: String] = [:]
    /// Stand-ins are no secrets, though a later request may carry one where a secret belongs.
    private var inUse: Set<String> = []
    /// In the order in which they got their stand-ins.
    private var secrets: [String] = []
    /// Those that are replaced wherever they stand.
    private var everywhere: Set<String> = []
    private var takenCount = 0
    private var number: Int

    /// - Parameter number: The highest number of a stand-in that is in use already.
    package init(_ redactor: Redactor, after number: Int = 0) {
        self.redactor = redactor
        self.number = number
        isOff = redactor === Redactor.off
    }

    /// Grows with every new secret.
    package var generation: Int {
        takeNew()
        return takenCount
    }

    /// The stand-in of a text that must not be stored whatever it is.
    package func standIn(for secret: String) -> String {
        guard !isOff, !secret.isEmpty, !isStandIn(secret) else { return secret }
        takeNew()
        return standIns[secret] ?? add(secret)
    }

    package func redact(_ text: String) -> String {
        guard !isOff else { return text }
        takeNew()
        return replacements.replaced(in: text)
    }

    /// Nil where there is no secret in the bytes.
    package func redact(_ bytes: [UInt8]) -> [UInt8]? {
        guard !isOff else { return nil }
        takeNew()
        return replacements.replaced(in: bytes)
    }

    private func takeNew() {
        guard !isOff else { return }
        let (values, count) = redactor.secrets(after: takenCount)
        takenCount = count
        for value in values where !everywhere.contains(value) && !isStandIn(value) {
            everywhere.insert(value)
            replace(value, standIns[value] ?? add(value))
        }
    }

    /// Of this recording, or of one that answers in part.
    private func isStandIn(_ text: String) -> Bool { inUse.contains(text) || StandIn.isStandIn(text) }

    private func add(_ secret: String) -> String {
        if secrets.count >= Self.limit { forgetOldest() }
        number += 1
        let standIn = StandIn.text(number, for: secret)
        secrets.append(secret)
        standIns[secret] = standIn
        inUse.insert(standIn)
        return standIn
    }

    private func forgetOldest() {
        let forgotten = secrets[Self.permanent..<Self.limit / 2]
        for secret in forgotten {
            if let standIn = standIns.removeValue(forKey: secret) { inUse.remove(standIn) }
            everywhere.remove(secret)
        }
        secrets.removeSubrange(forgotten.startIndex..<forgotten.endIndex)
        replacements = TextReplacements()
        for secret in everywhere { replace(secret, standIns[secret] ?? "") }
    }

    private func replace(_ secret: String, _ standIn: String) {
        let encoded = Base64Forms.all(of: Array(secret.utf8))
        let text = Array(standIn.utf8)
        for form in encoded { replacements.set(form.bytes, .decoded(otherwise: text)) }
        for form in SecretForms.all(of: secret).subtracting(encoded) { replacements.set(form.bytes, .bytes(text)) }
    }
}
