/// The texts of `--help`, made from the same rows that the parser reads.
enum HelpText {
    private static let width = 100
    private static let indent = 34

    /// What the program does and which commands it has.
    static func overview(_ commands: [CommandDescription]) -> String {
        var lines = [
            "Run Postman collections, and named chains of their requests, from the command line.", "",
            "Usage: postrider COMMAND [options]", "", "Commands:",
        ]
        for command in commands {
            lines += row("\(command.name) \(command.positional)", command.summary)
        }
        lines += row("help [COMMAND]", "explain a command and its options")
        lines += ["", "Options:"] + row(of: .help) + row(of: .version)
        return text(lines)
    }

    /// The usage, options and examples of one command.
    static func command(_ command: CommandDescription) -> String {
        var lines = [
            "\(command.summary.prefix(1).uppercased())\(command.summary.dropFirst()).", "", "Usage: \(command.usage)",
        ]
        for group in OptionForm.Group.allCases where group != .hidden {
            let forms = command.options.filter { $0.group == group }
            if forms.isEmpty { continue }
            lines += ["", "\(group.rawValue):"]
            lines += forms.flatMap(row(of:))
        }
        lines += ["", "Examples:"]
        for example in command.examples { lines += ["  \(example.line)", "      \(example.meaning)"] }
        return text(lines)
    }

    private static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

    private static func row(of form: OptionForm) -> [String] {
        let short = form.short.map { "-\($0), " } ?? "    "
        return row(short + [form.long, form.placeholder].filter { !$0.isEmpty }.joined(separator: " "), form.summary)
    }

    /// A name and what it means beside it, or below it when the name is long.
    private static func row(_ name: String, _ meaning: String) -> [String] {
        var lines = wrapped(meaning, to: width - indent)
        let blank = String(repeating: " ", count: indent)
        let head = "  " + name
        let fits = head.count <= indent - 2
        let first = fits ? lines.removeFirst() : nil
        let start = first.map { head + String(repeating: " ", count: indent - head.count) + $0 } ?? head
        return [start] + lines.map { blank + $0 }
    }

    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
