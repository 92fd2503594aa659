import Foundation
import TestSupport

extension PlantedRun {
    /// What the conversion of the collection to curl commands prints, and writes into a file.
    func conversionOutputs(_ options: [String]) throws -> [String: String] {
        let script = folder.file("c.curl")
        let outcome = try ToolRun(
            arguments: ["convert", folder.file("c.json"), script, "-e", folder.file("e.json")] + [
                "-g", folder.file("g.json"), "--env-var", "password=\(PlantedSecret.value("--env-var"))",
                "--env-var-from-env", "plain4=PLANTED", "--postman-api-key", PlantedSecret.value("--postman-api-key"),
            ] + options, environment: ["PLANTED": PlantedSecret.value("--env-var-from-env")]
        ).run()
        return [
            "standard output": outcome.output, "standard error": outcome.errors,
            "commands": try String(contentsOfFile: script, encoding: .utf8),
        ]
    }
}
