package import HTTPModel
import Synchronization

/// A stand-in for the Users API of an Okta org: its state lives in memory, its answers follow the documented and recorded
/// behaviour of real orgs. It opens no socket and writes nothing.
///
/// Calls may come from several threads; they take turns. What no call of the API brings about is done by requests below
/// `/_stand-in`: see `ControlHook`.
package final class OktaOrg: HTTPAnswering {
    private let configuration: Configuration
    private let state: Mutex<OrgState>

    package init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        state = Mutex(OrgState(configuration: configuration, seed: configuration.seed))
    }

    package func answer(_ request: HTTPRequest) -> HTTPResponse {
        state.withLock { $0.answer(request) }
    }

    /// The values that Okta's collection needs to run against this org. `baseURL` has a scheme and no trailing slash.
    package func environment(baseURL: String) -> [EnvironmentValue] {
        configuration.environment(baseURL: baseURL)
    }
}
