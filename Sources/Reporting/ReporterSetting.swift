/// An option of a reporter as the user gave it.
package struct ReporterSetting: Sendable, Hashable {
    /// Without the reporter's name: `export`.
    package var name: String
    /// Nil where none was given.
    package var value: String?

    package init(_ name: String, _ value: String? = nil) {
        self.name = name
        self.value = value
    }
}

extension [ReporterSetting] {
    /// The last setting of that name.
    func last(_ name: String) -> ReporterSetting? { last { $0.name == name } }
}
