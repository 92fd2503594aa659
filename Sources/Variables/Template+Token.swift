extension Template {
    /// A variable's name in a template, with the signs around it.
    package struct Token: Sendable, Hashable {
        package enum Notation: Sendable, Hashable {
            /// `{{name}}`
            case braces
            /// `<<name>>`
            case angles
        }

        package let name: String
        package let notation: Notation

        /// The token as written.
        package var source: String {
            switch notation {
            case .braces: "{{" + name + "}}"
            case .angles: "<<" + name + ">>"
            }
        }
    }
}
