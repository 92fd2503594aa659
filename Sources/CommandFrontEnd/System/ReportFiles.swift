import Diagnostics
import Reporting
import Variables

/// The files of a run's reports.
final class ReportFiles: ReportStorage {
    private let time: WallTime
    private let number: Int
    private let show: (Diagnostic) -> Void
    private var reports: [StoredText] = []
    /// Why a file could not even be opened.
    private(set) var openingFailure: Diagnostic?

    /// - Parameters:
    ///   - number: Which of the command's collections the reports are of, counted from 1.
    ///   - show: Tells the user what went wrong with a file.
    init(time: WallTime = .now(), number: Int = 1, show: @escaping (Diagnostic) -> Void) {
        self.time = time
        self.number = number
        self.show = show
    }

    /// Whether a report is missing or incomplete.
    var haveFailed: Bool { reports.contains { $0.hasFailed } }

    func open(_ name: ReportName, at path: String?) -> any ReportFile {
        let path = NumberedPath.path(ReportPath(name: name, given: path, time: time).path, number: number)
        do {
            try FilePlace.createParent(of: path)
            let report = StoredText(try GrowingFile(path: path), show: show)
            reports.append(report)
            return report
        } catch {
            openingFailure = openingFailure ?? error
            return NoReportStorage().open(name, at: path)
        }
    }
}
