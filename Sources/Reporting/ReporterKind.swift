package import RunModel

/// One sort of report: the name that `--reporters` knows, the options it takes, and how one is made.
package struct ReporterKind: Sendable {
    /// An option of a reporter: `--reporter-NAME-OPTION` on the command line.
    package struct Option: Sendable, Hashable {
        package enum Value: Sendable, Hashable {
            case none
            /// A text, with how the help calls it; it may be left out.
            case text(String)
            /// One word of several.
            case choice([String])
        }

        package var name: String
        package var value: Value
        /// One line for the help text.
        package var summary: String

        package init(name: String, value: Value = .none, summary: String) {
            self.name = name
            self.value = value
            self.summary = summary
        }
    }

    package var name: String
    package var options: [Option]
    /// Whether it draws on the terminal all the time, so that two of the sort would disturb each other.
    package var takesTerminal: Bool
    private let maker: @Sendable ([ReporterSetting], ReporterOutput) -> any RunObserving

    package init(
        name: String, options: [Option], takesTerminal: Bool = false,
        maker: @escaping @Sendable (_ settings: [ReporterSetting], _ output: ReporterOutput) -> any RunObserving
    ) {
        self.name = name
        self.options = options
        self.takesTerminal = takesTerminal
        self.maker = maker
    }

    /// A reporter with those settings; names that are none of its options do nothing.
    package func make(_ settings: [ReporterSetting], output: ReporterOutput) -> any RunObserving {
        maker(settings, output)
    }
}

extension ReporterKind {
    /// Every reporter there is. One that is not in this list does not exist.
    package static let all: [ReporterKind] = [.cli, .json, .junit, .progress, .emojiTrain]

    package static func named(_ name: String) -> ReporterKind? { all.first { $0.name == name } }
}
