/// Tells from the name of a variable, header or member whether its value must not be shown.
///
/// A name says so by its end, whatever its case and separators: `apiKey`, `X-API-Key`, `admin_password`, `SESSIONTOKEN`.
/// What merely speaks of a secret is none: `tokenType`, `passwordPolicy`, `hasPassword`, `maxTokens`.
package enum SecretNames {
    package static func isSecret(_ name: String) -> Bool {
        var words = words(of: name)
        if let first = words.first, words.count > 1, questions.contains(first) { return false }
        while words.count > 1, let last = words.last, tails.contains(last) { words.removeLast() }
        guard let last = words.last else { return false }
        if lastWords.contains(last) { return true }
        let joined = words.joined()
        guard !exceptions.contains(where: joined.hasSuffix) else { return false }
        return endings.contains(where: joined.hasSuffix)
    }

    /// Endings that mean a secret, also where words run together.
    private static let endings = [
        "password", "passwd", "pwd", "passphrase", "passcode", "secret", "token", "apikey", "authorization",
        "credential", "credentials", "privatekey", "secretkey", "accesskey", "signingkey", "encryptionkey", "masterkey",
        "sharedkey", "subscriptionkey", "authkey", "hmackey", "sessionid", "sessid", "sessionkey", "connectionstring",
    ]

    /// Words that mean a secret only when they stand alone at the end: `db_pass`, but not `compass`.
    private static let lastWords: Set<String> = ["pass", "jwt", "bearer", "cookie", "otp", "ssws", "sid"]

    /// Cursors into a list of results.
    private static let exceptions = ["pagetoken", "nexttoken", "continuationtoken", "synctoken", "cursortoken"]

    /// First words of a name that asks about a secret and holds a yes or no.
    private static let questions: Set<String> = [
        "is", "has", "no", "use", "uses", "with", "need", "needs", "require", "requires", "allow", "allows", "enable",
        "enabled", "show", "hide", "verify", "validate", "expire", "forgot",
    ]

    /// Last words that say which secret, or in what form.
    private static let tails: Set<String> = [
        "value", "text", "string", "header", "raw", "plain", "encoded", "base", "b", "hash", "old", "new", "current",
        "prod", "production", "stage", "staging", "test", "dev", "local", "preview", "sandbox", "qa",
    ]

    /// The words of a name, in lower case: cut at separators, at capitals, and without digits.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name {
            guard character.isLetter else {
                if !word.isEmpty { words.append(word) }
                word = ""
                wasLower = false
                continue
            }
            if character.isUppercase, wasLower {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
            wasLower = character.isLowercase
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
