import Diagnostics
import MockServing
import JSONTree
import OktaStandIn
import Variables

/// The Okta stand-in in this process, and the variables that point a run at it.
struct PreviewOrg {
    private let org: OktaOrg
    /// Nil where a recording answers in its place.
    private let server: MockServer?

    /// Its variables alone.
    static var offline: PreviewOrg { PreviewOrg(org: OktaOrg(), server: nil) }

    static func start() throws(Diagnostic) -> PreviewOrg {
        let org = OktaOrg()
        do {
            return PreviewOrg(org: org, server: try MockServer.start(answering: org))
        } catch {
            throw error.diagnostic
        }
    }

    func stop() { server?.stop() }

    private var baseURL: String { server?.baseURL ?? "http://127.0.0.1" }

    /// What the org tells its users: address, token, and samples that it accepts.
    var values: [EnvironmentValue] { org.environment(baseURL: baseURL) }

    /// Samples without which no user can be created. The id of a user is none of them: a run has to capture it, as with a
    /// real org.
    private static let samples: Set<String> = ["password", "email-suffix", "groupId"]

    /// Points `url` and `apikey` at the stand-in, and fills in samples where the environment leaves them empty.
    func setVariables(_ environment: inout VariableScope) {
        for sample in values {
            let isOwn = sample.key == "url" || sample.key == "apikey"
            let given = environment.find(sample.key)?.text ?? ""
            guard isOwn || (given.isEmpty && Self.samples.contains(sample.key)) else { continue }
            environment.set(sample.key, to: .string(sample.value), type: sample.isSecret ? "secret" : nil)
        }
    }
}
