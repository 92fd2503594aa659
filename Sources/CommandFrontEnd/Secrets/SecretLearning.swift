import Diagnostics
import JSONTree
import RunModel
import Variables

/// Teaches the redactor what a run finds out: secrets in its variables, in captures and in signed requests. It stands
/// before every report, so that each text is shown only once its secrets are known.
final class SecretLearning: RunObserving {
    private let redactor: Redactor
    private let variables: VariableScopes
    private let vault: ScriptVault?
    private var known: Set<String> = []

    init(_ redactor: Redactor, _ variables: VariableScopes, _ vault: ScriptVault? = nil) {
        self.redactor = redactor
        self.variables = variables
        self.vault = vault
    }

    func receive(_ event: RunEvent) {
        switch event {
        case .start:
            let dynamic = DynamicVariables(random: .system, now: WallTime.now)
            learn(Resolver(scopes: variables, dynamic: dynamic).secretTexts())
            learn(vault?.texts ?? [])
        case .beforeRequest(let record): learn(record.secrets)
        case .capture(let result):
            if result.isSecret || SecretNames.isSecret(result.variable) {
                learn([result.value.string ?? result.value.text()])
            }
        case .beforeIteration, .beforeFinally, .beforeItem, .request, .retry, .beforeScript, .console, .exception,
            .script, .nextRequest, .visualization, .assertion, .skipped, .warning, .item,
            .iteration, .done:
            break
        }
    }

    private func learn(_ secrets: [String]) {
        for secret in secrets where known.insert(secret).inserted { redactor.learn(secret) }
    }
}
