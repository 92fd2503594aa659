import Diagnostics

/// The recorded exchanges that nobody asked for.
struct UnaskedReport {
    let count: Int
    /// Some of them, described.
    let first: [String]
    let isError: Bool

    var diagnostic: Diagnostic {
        let rest = count > first.count ? " and \(count - first.count) more" : ""
        let what = count == 1 ? "1 recorded exchange was" : "\(count) recorded exchanges were"
        return Diagnostic(
            isError ? .error : .note, "\(what) never asked for: \(first.joined(separator: ", "))\(rest)",
            help: isError ? "record again, or leave --replay-strict out" : nil)
    }
}
