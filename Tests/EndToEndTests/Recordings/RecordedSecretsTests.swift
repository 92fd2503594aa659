import JSONTree
import TestSupport
import Testing

/// Recordings of runs with a secret of every kind in them.
@Suite struct RecordedSecretsTests {
    @Test func `hold none of the secrets, and replay without the server`() throws {
        var run: PlantedRun? = try PlantedRun()
        let taped = try #require(try run?.taped())
        run = nil
        for (name, tape) in taped.sorted(by: { $0.key < $1.key }) {
            #expect(PlantedSecret.all.count >= 20)
            let text = try tape.text()
            for secret in PlantedSecret.all {
                #expect(!secret.forms.contains { text.contains($0) }, "\(name): \(secret.kind)")
            }
            let replayed = try tape.replayed()
            #expect(replayed.unmatched.isEmpty, "\(name): \(replayed.unmatched)")
            #expect(replayed.requests == tape.requests, "\(name)")
        }
    }
}
