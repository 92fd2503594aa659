/// One option as it stands on the command line.
struct OptionUse {
    /// As the user wrote it, without a value: `--folder`, `-n`.
    var spelling: String
    /// Empty for an option that takes no value or was given none.
    var text = ""
    /// Looks a variable of the process environment up.
    var environment: (String) -> String? = { _ in nil }
}
