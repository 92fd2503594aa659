package import Diagnostics

extension Diagnostic {
    /// The message without its line where that names a secret: what stands beside the name is no text for a log.
    package var hidingSecrets: Diagnostic {
        guard let line = excerpt?.line else { return self }
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" && $0 != "." }
        guard words.contains(where: { SecretNames.isSecret(String($0)) }) else { return self }
        var diagnostic = self
        diagnostic.excerpt = nil
        return diagnostic
    }
}
