package import Variables

/// Where a reporter writes and how. The front end decides all of it; a reporter asks the system nothing.
package struct ReporterOutput {
    /// Takes text that is ready to be written: whole lines, or the beginning of one on a terminal.
    package var write: (String) -> Void
    /// Masks secrets. Every text that is not the reporter's own passes through it.
    package var redact: (String) -> String
    package var style: TextStyle
    /// False keeps to ASCII, except in texts that are not the reporter's own.
    package var usesUnicode: Bool
    /// Columns of the terminal; nil when the output goes elsewhere. Then nothing is wrapped.
    package var terminalWidth: Int?
    /// The local time now, for reports that show it.
    package var clock: () -> WallClockTime

    /// Whether reports for people show requests and responses in detail.
    package var isVerbose = false
    /// What structured reports need beside `redact` to keep secrets in.
    package var secrets = ReportSecrets()
    /// Where file reports go.
    package var files: any ReportStorage = NoReportStorage()
    /// What the run is about, for reports that tell it whole.
    package var subject: ReportSubject?
    /// Where signs of life go.
    package var progress = ProgressOutput()
    package var now: () -> WallTime = WallTime.now
    package var instant: () -> ContinuousClock.Instant = { ContinuousClock.now }

    package init(
        write: @escaping (String) -> Void, redact: @escaping (String) -> String = { $0 }, style: TextStyle = .plain,
        usesUnicode: Bool = true, terminalWidth: Int? = nil,
        clock: @escaping () -> WallClockTime = { WallClockTime() }
    ) {
        self.write = write
        self.redact = redact
        self.style = style
        self.usesUnicode = usesUnicode
        self.terminalWidth = terminalWidth
        self.clock = clock
    }
}
