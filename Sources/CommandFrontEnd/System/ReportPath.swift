import PostmanFormat
import Reporting
import Variables

/// Where a report is written: newman's rules for the paths of its exports.
struct ReportPath {
    /// The folder for reports that nobody names a place for. Scripts that collect newman's reports look there.
    static let defaultFolder = "newman"

    let name: ReportName
    /// What the user named; nil or empty: nothing.
    let given: String?
    /// When the run began.
    let time: WallTime

    /// The file: as named, in a folder that was named, or in the usual one.
    var path: String {
        guard let given, !given.isEmpty else { return Self.defaultFolder + "/" + stampedName }
        guard FilePlace(given).isFolder else { return given }
        return given + (given.hasSuffix("/") ? "" : "/") + stampedName
    }

    private var stampedName: String { "\(name.base)-\(time.fileStamp).\(name.pathExtension)" }
}
