/// An option of curl, with its value where it takes one.
struct CurlArgument {
    var option: String
    var value: ShellWord?

    init(_ option: String, _ value: ShellWord? = nil) {
        self.option = option
        self.value = value
    }

    init(_ option: String, _ value: String) { self.init(option, ShellWord(value)) }

    /// As it stands in the command line.
    var text: [UInt8] {
        Array(option.utf8) + (value.map { [0x20] + ($0.isText ? $0.quoted : ShellPrint.substitution($0)) } ?? [])
    }
}
