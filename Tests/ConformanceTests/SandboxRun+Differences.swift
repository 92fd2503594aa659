import JSONTree

extension SandboxRun {
    /// Members of `expect` in which no other name may be.
    private static let wholeMaps: Set = ["environment", "globals", "collection", "local"]

    /// In what a run is not as expected; empty where it is.
    func differences(from expected: JSON) -> [String] {
        (expected.object?.members ?? []).flatMap { member -> [String] in
            if member.name == "events" { return differences(fromEvents: member.value.array ?? []) }
            let actual = remains.actual(member.name)
            let isRight =
                Self.wholeMaps.contains(member.name)
                ? Expectation.equals(actual, member.value) : Expectation.matches(actual, member.value)
            return isRight ? [] : [Self.difference(member.name, member.value, actual)]
        }
    }

    private func differences(fromEvents expected: [JSON]) -> [String] {
        (0..<max(expected.count, events.count)).compactMap { index in
            let wanted = expected.dropFirst(index).first
            let got = events.dropFirst(index).first
            if let wanted, got != nil, Expectation.matches(got, wanted) { return nil }
            return Self.difference("event \(index)", wanted, got)
        }
    }

    private static func difference(_ what: String, _ expected: JSON?, _ actual: JSON?) -> String {
        "\(what)\n  expected: \(expected?.text() ?? "none")\n  actual:   \(actual?.text() ?? "none")"
    }
}
