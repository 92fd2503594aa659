/// The version of the program, as `--version` prints it.
enum VersionText {
    static let number = "0.1.0"
    static let text = number + "\n"
}
