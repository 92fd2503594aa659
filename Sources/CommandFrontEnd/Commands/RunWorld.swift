import Diagnostics
import HTTPModel
import RunModel

/// What all runs of a command share.
struct RunWorld {
    let console: Console
    let interruption: Interruption
    /// What the runs show to servers that ask who they are.
    let certificates: ClientCertificates
    /// PEM text of certificate authorities to trust beside the system's own.
    let authorities: [UInt8]?
    let previewOrg: PreviewOrg?
    /// The secrets that scripts may read; nil refuses them.
    let vault: ScriptVault?
    /// What records the runs, or answers them.
    let recordings: Recordings
    /// The cookies that each run begins with.
    let cookies: CookieJar
    let leftovers: Leftovers
}
