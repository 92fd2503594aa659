import Testing

/// A secret of every kind, every reporter at once, and all that scripts and servers can do to show them.
@Suite struct PlantedSecretsTests {
    private func found(_ secret: PlantedSecret, in outputs: [String: String]) -> [String] {
        outputs.filter { output in secret.forms.contains { output.value.contains($0) } }.keys.sorted()
    }

    @Test func `no output shows a secret in any form`() throws {
        let outputs = try PlantedRun().outputs([])
        for secret in PlantedSecret.all {
            #expect(found(secret, in: outputs).isEmpty, "\(secret.kind)")
        }
        #expect(outputs["collection: standard error"]?.contains("progress: ") == true)
    }

    @Test func `with --show-secrets every one of them is found`() throws {
        let outputs = try PlantedRun().outputs(["--show-secrets"])
        for secret in PlantedSecret.all {
            #expect(!found(secret, in: outputs).isEmpty, "\(secret.kind)")
        }
        for output in outputs.keys where !output.contains("error") {
            #expect(PlantedSecret.all.contains { found($0, in: outputs).contains(output) }, "\(output)")
        }
    }

    @Test func `curl commands show no secret, unless they are to`() throws {
        let run = try PlantedRun()
        let hidden = try run.conversionOutputs([])
        for secret in PlantedSecret.all {
            #expect(found(secret, in: hidden).isEmpty, "\(secret.kind)")
        }
        #expect(hidden["commands"]?.contains("curl --location") == true)
        let shown = try run.conversionOutputs(["--show-secrets"])
        for kind in ["basic", "bearer", "apikey", "oauth2", "digest", "--env-var"] {
            let secret = try #require(PlantedSecret.all.first { $0.kind == kind })
            #expect(found(secret, in: shown) == ["commands"], "\(kind)")
        }
    }
}
