/// A recovery question with the digest of its answer. Answers compare without regard to case.
struct RecoveryQuestion: Sendable, Hashable {
    let question: String
    private let answer: PasswordDigest

    init(question: String, answer: String, salt: [UInt8]) {
        self.question = question
        self.answer = PasswordDigest(answer.lowercased(), salt: salt)
    }

    func accepts(_ answer: String) -> Bool { self.answer.matches(answer.lowercased()) }
}
