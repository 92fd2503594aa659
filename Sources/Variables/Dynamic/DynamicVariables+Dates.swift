extension DynamicVariables {
    /// One day in milliseconds.
    static let day = 86_400_000

    /// A moment so many milliseconds from now, as JavaScript writes a date.
    mutating func dateText(within range: ClosedRange<Int>) -> String {
        let time = WallTime(milliseconds: now().milliseconds + number(range))
        let offset = zone.offset(time)
        let local = CivilDate(WallTime(milliseconds: time.milliseconds + offset.minutes * 60_000))
        return "\(local.dateText) \(local.timeText) GMT\(offset.text) (\(offset.name))"
    }
}
