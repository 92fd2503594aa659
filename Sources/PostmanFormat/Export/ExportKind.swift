package import Variables

/// What a run can write out for a next one.
package enum ExportKind: String, Sendable, Hashable, CaseIterable {
    case environment, globals, collection
    case cookieJar = "cookie-jar"

    /// Where a file goes: to the path that was given, or into the folder that stands there, under newman's name for it.
    package func path(_ given: String, isFolder: Bool, at time: WallTime) -> String {
        guard isFolder else { return given }
        return given + (given.hasSuffix("/") ? "" : "/") + "newman-\(rawValue)-\(time.fileStamp).json"
    }
}

extension WallTime {
    /// The time in names of files, as newman writes it: `2026-01-31-10-20-30-400-0`.
    package var fileStamp: String {
        isoText.split { !$0.isNumber }.joined(separator: "-") + "-0"
    }
}
