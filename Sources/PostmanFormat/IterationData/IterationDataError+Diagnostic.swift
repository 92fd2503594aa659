package import Diagnostics
import JSONTree
import Variables

extension IterationDataError: DiagnosticError {
    package var diagnostic: Diagnostic {
        switch self {
        case .text(let error):
            var diagnostic = error.diagnostic
            diagnostic.excerpt = nil
            return diagnostic
        case .json(let error):
            var diagnostic = error.diagnostic.hidingSecrets
            diagnostic.help = diagnostic.help ?? "iteration data is a JSON array of objects, or a file named .csv"
            return diagnostic
        case .csv(let problem, let stretch, let hidesLine):
            var excerpt = stretch.excerpt
            excerpt.label = problem.label
            return Diagnostic(
                .error, problem.message, at: stretch.location, excerpt: hidesLine ? nil : excerpt, help: problem.help)
        case .changed(let file):
            return Diagnostic(
                .error, "the data file \"\(file)\" lost rows while the run was reading it",
                help: "leave the file alone until the run has ended")
        }
    }
}

extension CSVProblem {
    fileprivate var message: String {
        switch self {
        case .unclosedQuote: "a quoted cell has no closing quote"
        case .textAfterQuote(let text): "expected \",\" or the end of the line after a quoted cell, found \"\(text)\""
        case .numericName(let name): "the column name \"\(name)\" is a number"
        }
    }

    fileprivate var label: String {
        switch self {
        case .unclosedQuote: "it starts here"
        case .textAfterQuote, .numericName: ""
        }
    }

    fileprivate var help: String {
        switch self {
        case .unclosedQuote, .textAfterQuote: "write a quote inside a quoted cell as \"\""
        case .numericName: "the first line names the columns; put quotes around a name that is a number"
        }
    }
}
