/// What the terminal report leaves out or adds, in the words of newman's `--reporter-cli-…` options.
enum CLIReporterOption: String, CaseIterable, Sendable {
    case silent
    case noBanner = "no-banner"
    case noSummary = "no-summary"
    case noFailures = "no-failures"
    case noAssertions = "no-assertions"
    case noSuccessAssertions = "no-success-assertions"
    case noConsole = "no-console"
    case showTimestamps = "show-timestamps"

    var summary: String {
        switch self {
        case .silent: "print nothing"
        case .noBanner: "leave out the first line"
        case .noSummary: "leave out the summary table"
        case .noFailures: "leave out the table of failures"
        case .noAssertions: "leave out all assertions"
        case .noSuccessAssertions: "show failed assertions only"
        case .noConsole: "leave out what scripts log"
        case .showTimestamps: "show the local time of requests and assertions"
        }
    }
}
