import Diagnostics

/// What the config files set, taken together: later files win.
struct ConfigSettings: Sendable {
    private(set) var settings: [ConfigSetting] = []
    /// Names that are no options.
    var warnings: [Diagnostic] = []

    /// Takes in a setting of a later file, or one further down in the same.
    ///
    /// - Parameter addsUp: Whether what was set before counts as well, as for `--env-var`.
    mutating func add(_ setting: ConfigSetting, addsUp: Bool) {
        if !addsUp || setting.texts.isEmpty { settings.removeAll { $0.option == setting.option } }
        if !setting.texts.isEmpty { settings.append(setting) }
    }
}
