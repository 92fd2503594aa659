/// An error that knows how to say what happened. Every module has one type of them: facts as cases, and the wording of
/// all of them in one file of its own.
package protocol DiagnosticError: Error, Sendable {
    var diagnostic: Diagnostic { get }
}

extension Diagnostic: DiagnosticError {
    package var diagnostic: Diagnostic { self }
}
