import Authorization
import Diagnostics
import JSONTree
import PostmanFormat
import Reporting
import RunModel
import Variables

/// Teaches the redactor what a run finds out: secrets in its variables, in requests and in responses. It stands before
/// every report, so that each text is shown only once its secrets are known.
///
/// What scripts, captures and rows of data make a secret the engine tells by itself, as soon as they do.
final class SecretLearning: RunObserving {
    /// How many texts are remembered as known, which saves their look-up in the redactor.
    private static let limit = 4096

    private let redactor: Redactor
    private let plan: RunPlan
    private let vault: ScriptVault?
    /// Nil where no report repeats definitions.
    private let collection: Collection?
    private let exchanges: ExchangeSecrets
    private var known: Set<String> = []

    /// - Parameter showsBodies: Whether some report shows bodies whole.
    init(
        _ redactor: Redactor, _ plan: RunPlan, of collection: Collection, _ vault: ScriptVault? = nil,
        showsBodies: Bool
    ) {
        self.redactor = redactor
        self.plan = plan
        self.vault = vault
        self.collection = showsBodies ? collection : nil
        // Without reports of bodies, a body shows through scripts and expectations only.
        exchanges = ExchangeSecrets(readsBodies: showsBodies || plan.runsScripts || plan.chainName != nil)
    }

    func receive(_ event: RunEvent) {
        switch event {
        case .start:
            learn(plan.variables.secretTexts + plan.signingSecrets)
            learn(vault?.texts ?? [])
            if let collection { DefinitionSecrets().read(collection) { secret, _ in learn(secret) } }
        case .beforeRequest(let record):
            learn(record.secrets)
            exchanges.read(record) { secret, _ in learn(secret) }
        case .request(let record, let outcome): exchanges.read(record, outcome) { secret, _ in learn(secret) }
        case .capture, .beforeIteration, .beforeFinally, .beforeItem, .retry, .beforeScript, .console, .exception,
            .script, .nextRequest, .visualization, .assertion, .skipped, .warning, .item,
            .iteration, .done:
            break
        }
    }

    private func learn(_ secrets: [String]) {
        for secret in secrets { learn(secret) }
    }

    private func learn(_ secret: String) {
        // A token without a value is no secret, and messages must be able to name it.
        guard !secret.utf8.contains(UInt8(ascii: "{")) || !Template(secret).holdsBraces else { return }
        if known.count >= Self.limit { known = [] }
        if known.insert(secret).inserted { redactor.learn(secret) }
    }
}

extension VariableScopes {
    /// The values of secret variables, as they show where they are used.
    var secretTexts: [String] {
        Resolver(scopes: self, dynamic: DynamicVariables(random: .system, now: WallTime.now)).secretTexts()
    }
}

extension RunPlan {
    /// What the auth of items signs with, whatever its variables are called.
    fileprivate var signingSecrets: [String] {
        var resolver = Resolver(scopes: variables, dynamic: DynamicVariables(random: .system, now: WallTime.now))
        var seen: Set<TypedAuth> = []
        var secrets: [String] = []
        for case .typed(let auth)? in (items + finally).map(\.auth) where seen.insert(auth).inserted {
            let names = Signers.signer(for: auth.type)?.secretParameters ?? []
            for parameter in auth.parameters where names.contains(parameter.key) || SecretNames.isSecret(parameter.key)
            {
                secrets.append(resolver.render(parameter.value))
            }
        }
        return secrets
    }
}

extension Template {
    fileprivate var holdsBraces: Bool { tokens.contains { $0.notation == .braces } }
}
