/// How far a run is.
struct ProgressFigures {
    /// Items that are over, of how many in all.
    var done = 0
    var total = 0
    var failures = 0
    var elapsed = Duration.zero

    /// Scripts may repeat items: then there are more of them than planned.
    var shownTotal: Int { max(total, done) }

    var share: Double { shownTotal > 0 ? Double(done) / Double(shownTotal) : 1 }

    private var seconds: Double { elapsed / .seconds(1) }

    /// `12/100, 12%, 35/s, 2 failed, 3s left`
    var text: String {
        var parts = ["\(done)/\(shownTotal)", "\(Int(share * 100))%"]
        if let rate { parts.append(rate) }
        parts.append("\(failures) failed")
        if let remaining { parts.append("\(remaining) left") }
        return parts.joined(separator: ", ")
    }

    /// `35/s`, or `12/min` where it is slow; nil as long as there is nothing to go by.
    private var rate: String? {
        guard done > 0, seconds > 0 else { return nil }
        let rate = Double(done) / seconds
        return rate >= 1 ? "\(Int(rate.rounded()))/s" : "\(max(1, Int((rate * 60).rounded())))/min"
    }

    /// At the pace so far, in whole seconds; nil when that is unknown or nothing is left.
    private var remaining: String? {
        guard done > 0, done < shownTotal else { return nil }
        let left = (seconds * Double(shownTotal - done) / Double(done)).rounded(.up)
        return left < 60 ? "\(Int(left))s" : TimeText.text(.seconds(left))
    }
}
