/// A length of time as newman prints it: `935µs`, `32ms`, `1.9s`, `1m 1.2s`, `1h 1m 1s`. Truncated, never rounded.
enum TimeText {
    static func text(_ duration: Duration) -> String { text(milliseconds: duration / .milliseconds(1)) }

    static func text(milliseconds: Double) -> String {
        guard milliseconds.isFinite, milliseconds >= 0 else { return "0ms" }
        if milliseconds < 1 { return String(Int(milliseconds * 1000)) + "µs" }
        if milliseconds < 1998 { return String(Int(milliseconds)) + "ms" }
        // Far beyond any run, and still an exact integer.
        return text(tenths: Int(min(milliseconds / 100, 1e15)))
    }

    /// Units that are zero are left out.
    private static func text(tenths: Int) -> String {
        let seconds = tenths / 10
        var parts: [String] = []
        append(seconds / 86400, "d", to: &parts)
        append(seconds / 3600 % 24, "h", to: &parts)
        append(seconds / 60 % 60, "m", to: &parts)
        let fraction = tenths % 10
        if fraction != 0 {
            parts.append("\(seconds % 60).\(fraction)s")
        } else {
            append(seconds % 60, "s", to: &parts)
        }
        return parts.joined(separator: " ")
    }

    private static func append(_ number: Int, _ unit: String, to parts: inout [String]) {
        if number != 0 { parts.append("\(number)\(unit)") }
    }
}
