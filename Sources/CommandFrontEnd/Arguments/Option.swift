/// One row of a command's table: how an option is written, and what it changes.
struct Option<Options>: Sendable {
    typealias Change = @Sendable (inout Options, OptionUse) throws(UsageError) -> Void

    let form: OptionForm
    let change: Change

    init(
        _ long: String, _ short: Character? = nil, _ value: OptionForm.Value = .none, in group: OptionForm.Group,
        _ summary: String, change: @escaping Change
    ) {
        form = OptionForm(long: long, short: short, value: value, group: group, summary: summary)
        self.change = change
    }
}
