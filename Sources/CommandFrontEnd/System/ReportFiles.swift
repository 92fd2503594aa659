import Diagnostics
import Reporting
import Variables

/// The files of a run's reports.
final class ReportFiles: ReportStorage {
    private let time: WallTime
    private let show: (Diagnostic) -> Void
    private var reports: [StoredReport] = []
    /// Why a file could not even be opened.
    private(set) var openingFailure: Diagnostic?

    /// - Parameter show: Tells the user what went wrong with a file.
    init(time: WallTime = .now(), show: @escaping (Diagnostic) -> Void) {
        self.time = time
        self.show = show
    }

    /// Whether a report is missing or incomplete.
    var haveFailed: Bool { reports.contains { $0.hasFailed } }

    func open(_ name: ReportName, at path: String?) -> any ReportFile {
        let path = ReportPath(name: name, given: path, time: time).path
        do {
            try FilePlace.createParent(of: path)
            let report = StoredReport(try GrowingFile(path: path), show: show)
            reports.append(report)
            return report
        } catch {
            openingFailure = openingFailure ?? error
            return NoReportStorage().open(name, at: path)
        }
    }
}
