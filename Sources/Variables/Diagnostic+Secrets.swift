package import Diagnostics

extension Diagnostic {
    /// The message without its line where that names a secret: what stands beside the name is no text for a log.
    package var hidingSecrets: Diagnostic { hidingLines { SecretNames.isSecret($0) } }

    /// The same for a file of variables, whose names stand elsewhere: a line with a value goes as well.
    package var hidingValues: Diagnostic { hidingLines { $0 == "value" || SecretNames.isSecret($0) } }

    /// The message without its line, whatever that holds.
    package var hidingLine: Diagnostic { hidingLines { _ in true } }

    private func hidingLines(naming isHidden: (String) -> Bool) -> Diagnostic {
        guard let line = excerpt?.line else { return self }
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" && $0 != "." }
        guard words.contains(where: { isHidden(String($0)) }) else { return self }
        var diagnostic = self
        diagnostic.excerpt = nil
        return diagnostic
    }
}
