/// The options of the terminal report, settled.
struct CLIReporterOptions: Sendable {
    var isSilent = false
    var showsBanner = true
    var showsSummary = true
    var showsFailures = true
    var showsFailedAssertions = true
    var showsOtherAssertions = true
    var showsConsole = true
    var showsTimestamps = false

    init() {}

    init(_ options: Set<CLIReporterOption>) {
        isSilent = options.contains(.silent)
        showsBanner = !options.contains(.noBanner)
        showsSummary = !options.contains(.noSummary)
        showsFailures = !options.contains(.noFailures)
        showsFailedAssertions = !options.contains(.noAssertions)
        showsOtherAssertions = options.isDisjoint(with: [.noAssertions, .noSuccessAssertions])
        showsConsole = !options.contains(.noConsole)
        showsTimestamps = options.contains(.showTimestamps)
    }
}
