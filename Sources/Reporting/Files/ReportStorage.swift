/// The seam to the file system.
package protocol ReportStorage {
    /// Opens the file of a report.
    ///
    /// - Parameter path: What the user named: a file, or a folder that exists. Nil: the usual folder and name.
    func open(_ name: ReportName, at path: String?) -> any ReportFile
}

/// How a report calls its file where the user names none.
package struct ReportName: Sendable, Hashable {
    package var base: String
    /// Without a dot.
    package var pathExtension: String

    package init(base: String, pathExtension: String) {
        self.base = base
        self.pathExtension = pathExtension
    }

    /// The name of newman's own file reports.
    static func run(_ pathExtension: String) -> ReportName {
        ReportName(base: "newman-run-report", pathExtension: pathExtension)
    }
}

/// Keeps nothing: for reports without files.
package struct NoReportStorage: ReportStorage {
    private final class Nowhere: ReportFile {
        func write(_ bytes: [UInt8]) {}
        func finish() {}
        func setAside(_ bytes: [UInt8]) -> Int { 0 }
        func recall(_ range: Range<Int>) -> [UInt8] { [] }
    }

    package init() {}

    package func open(_ name: ReportName, at path: String?) -> any ReportFile { Nowhere() }
}
