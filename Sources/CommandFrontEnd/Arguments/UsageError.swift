package import Diagnostics

/// Why a command line is refused. Nothing has been read or sent by then.
package enum UsageError: Error, Sendable, Hashable {
    case noCommand
    case unknownCommand(String, suggestion: String?)
    case unknownOption(String, command: String, suggestion: String?)
    case optionBeforeCommand(String)
    case missingArgument(command: String, positional: String)
    case extraArguments([String], command: String, taken: String)
    case tooManyFiles([String], command: String)
    /// Nothing says what is to be written. Nil stands for standard output.
    case unknownConversion(of: String, to: String?)
    case missingValue(option: String, placeholder: String, command: String)
    case unexpectedValue(String, option: String)
    case notAWholeNumber(String, option: String, atLeast: Int, atMost: Int)
    case notASize(String, option: String)
    case notOneOf([String], String, option: String)
    /// The value lacks its `=`, or the name before it.
    case notAnAssignment(String, option: String, form: String)
    case notAURL(String, option: String)
    case missingEnvironmentVariable(String, option: String)
    case unknownReporterOption(String, reporter: String, suggestion: String?)
    case needs(option: String, other: String)
    case excludes(option: String, other: String)
    /// With how many were given.
    case onlyOneCollection(option: String, given: Int)
    /// What all is to be read from there.
    case standardInputTwice([String])
    /// The message says which file, and where.
    case inConfigFile(Diagnostic)
}
