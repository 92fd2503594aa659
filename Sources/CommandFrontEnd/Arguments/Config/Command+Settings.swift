import Diagnostics
import JSONTree
import Variables

/// Config files set the same rows that the command line sets.
extension Command {
    /// What the files set, in the order in which they count, later ones winning.
    func settings(of files: [ConfigFile]) throws(UsageError) -> ConfigSettings {
        var settings = ConfigSettings()
        for file in files {
            for member in file.members { try read(member, of: file, into: &settings) }
        }
        return settings
    }

    private func read(
        _ member: JSONObject.Member, of file: ConfigFile, into settings: inout ConfigSettings
    ) throws(UsageError) {
        let location = file.location.member(member.name)
        if member.name == "reporter", let reporters = member.value.object {
            for reporter in reporters.members {
                try readReporter(reporter, at: location.member(reporter.name), of: file, into: &settings)
            }
            return
        }
        let name = OptionName.dashed(member.name)
        if let option = option(named: "--" + name) {
            try add(option.form, "--" + name, member.value, at: location, of: file, to: &settings)
        } else if let option = option(named: "--no-" + name), let isOn = member.value.bool {
            try add(option.form, "--no-" + name, .bool(!isOn), at: location, of: file, to: &settings)
        } else {
            settings.warnings.append(unknown(member.name, at: location, of: file))
        }
    }

    /// The options of one reporter; what it does not know is passed over, as on the command line.
    private func readReporter(
        _ reporter: JSONObject.Member, at location: JSONLocation, of file: ConfigFile,
        into settings: inout ConfigSettings
    ) throws(UsageError) {
        for member in reporter.value.object?.members ?? [] {
            let name = "--reporter-\(reporter.name)-\(OptionName.dashed(member.name))"
            guard let option = option(named: name) else { continue }
            try add(
                option.form, name, member.value, at: location.member(member.name), of: file, to: &settings)
        }
    }

    private func add(
        _ form: OptionForm, _ name: String, _ value: JSON, at location: JSONLocation, of file: ConfigFile,
        to settings: inout ConfigSettings
    ) throws(UsageError) {
        do {
            let setting = ConfigSetting(
                option: name, texts: try form.texts(value), document: file.document, location: location)
            settings.add(setting, addsUp: form.addsUp)
        } catch {
            throw .inConfigFile(
                file.document.diagnostic(
                    .error, "option \"\(location.lastName)\" cannot be of kind \(value.kind)", at: location,
                    label: "expected \(error.expected)"
                ).hidingSecrets)
        }
    }

    private func unknown(_ name: String, at location: JSONLocation, of file: ConfigFile) -> Diagnostic {
        let known = options.map(\.form).filter { $0.group != .hidden }.map { OptionName.camelCase($0.long) }
        let suggestion = CloseMatch.suggestion(for: name, among: known).map { "did you mean \"\($0)\"?" }
        return file.document.diagnostic(
            .warning, "there is no option \"\(name)\"", at: location, part: .key, help: suggestion
        ).hidingSecrets
    }

    /// Does what the settings say, but for options that the command line gives itself.
    func apply(
        _ settings: ConfigSettings, to options: inout Options, besides given: Set<String>,
        environment: @escaping (String) -> String?
    ) throws(UsageError) {
        for setting in settings.settings {
            guard let option = option(named: setting.option), option.form.addsUp || !given.contains(setting.option)
            else { continue }
            for text in setting.texts {
                do {
                    try option.change(
                        &options, OptionUse(spelling: setting.option, text: text, environment: environment))
                } catch {
                    throw .inConfigFile(setting.diagnostic(error.diagnostic.message, help: error.diagnostic.help))
                }
            }
        }
    }
}

extension JSONLocation {
    fileprivate var lastName: String {
        guard case .member(let name) = steps.last else { return "" }
        return name
    }
}
