/// Durations as JUnit reports have them: seconds with three decimals.
enum SecondsText {
    static func text(_ time: Duration) -> String { text(milliseconds: Int((time / .milliseconds(1)).rounded())) }

    /// Zero for no durations at all.
    static func mean(_ sum: Duration, of count: Int) -> String { count > 0 ? text(sum / count) : text(.zero) }

    private static func text(milliseconds: Int) -> String {
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }
}
