package import RunModel

/// One sort of report: the name that `--reporters` knows, the options it takes, and how one is made.
package struct ReporterKind: Sendable {
    /// An option of a reporter: `--reporter-NAME-OPTION` on the command line.
    package struct Option: Sendable, Hashable {
        package var name: String
        /// One line for the help text.
        package var summary: String

        package init(name: String, summary: String) {
            self.name = name
            self.summary = summary
        }
    }

    package var name: String
    package var options: [Option]
    private let maker: @Sendable ([String], ReporterOutput) -> any RunObserving

    package init(
        name: String, options: [Option],
        maker: @escaping @Sendable (_ options: [String], _ output: ReporterOutput) -> any RunObserving
    ) {
        self.name = name
        self.options = options
        self.maker = maker
    }

    /// A reporter with those of its options switched on; names that are none of its options do nothing.
    package func make(options: [String], output: ReporterOutput) -> any RunObserving { maker(options, output) }
}

extension ReporterKind {
    /// Every reporter there is. One that is not in this list does not exist.
    package static let all: [ReporterKind] = [.cli]

    package static func named(_ name: String) -> ReporterKind? { all.first { $0.name == name } }
}
