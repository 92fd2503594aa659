/// What a password must be. The default is that of a new org.
package struct PasswordPolicy: Sendable, Hashable {
    package var minimumLength = 8
    package var maximumLength = 72
    package var needsLowercase = true
    package var needsUppercase = true
    package var needsDigit = true
    package var needsSymbol = false
    package var excludesLogin = true
    /// How many of the last passwords may not come back; 0 for none.
    package var historyCount = 4
    /// A password must be this old before `strict=true` lets it change.
    package var minimumAge = Duration.zero

    package init() {}

    func accepts(_ password: String, login: String) -> Bool {
        // One pass over the scalars: passwords are short, but this runs for every user created.
        var (length, lower, upper, digit, symbol) = (0, false, false, false, false)
        for scalar in password.unicodeScalars {
            length += 1
            switch scalar.value {
            case 0x61...0x7A: lower = true
            case 0x41...0x5A: upper = true
            case 0x30...0x39: digit = true
            case 0..<0x80: symbol = true
            default:
                lower = lower || scalar.properties.isLowercase
                upper = upper || scalar.properties.isUppercase
                symbol = symbol || !scalar.properties.isAlphabetic
            }
        }
        return length >= minimumLength && length <= maximumLength && (lower || !needsLowercase)
            && (upper || !needsUppercase) && (digit || !needsDigit) && (symbol || !needsSymbol)
            && !(excludesLogin && holdsLogin(password, login))
    }

    /// The parts of a login that may not occur: split at `, . _ # @ -`, four characters or more, the top-level domain
    /// left out.
    static func parts(ofLogin login: String) -> [String] {
        let bytes = Array(login.lowercased().utf8)
        var parts = bytes.split { Self.loginSeparators.contains($0) }
        if let at = bytes.lastIndex(of: UInt8(ascii: "@")), bytes[at...].contains(UInt8(ascii: ".")), !parts.isEmpty {
            parts.removeLast()
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }.filter { $0.count >= 4 }
    }

    private static let loginSeparators = Array(",._#@-".utf8)

    private func holdsLogin(_ password: String, _ login: String) -> Bool {
        let password = Array(password.lowercased().utf8)
        return Self.parts(ofLogin: login).contains { password.contains(Array($0.utf8)) }
    }

    /// What the user is told, without the name of the field.
    var requirements: String {
        let clauses: [(Bool, String)] = [
            (minimumLength > 0, "at least \(minimumLength) characters"), (needsLowercase, "a lowercase letter"),
            (needsUppercase, "an uppercase letter"), (needsDigit, "a number"), (needsSymbol, "a symbol"),
            (excludesLogin, "no parts of your username"),
        ]
        let list = clauses.filter(\.0).map(\.1).joined(separator: ", ")
        let history = historyCount > 0 ? " Your password cannot be any of your last \(historyCount) passwords." : ""
        return "Password requirements were not met. Password requirements: \(list).\(history)"
    }

    /// Why a user may not take a password again, or nil when it may.
    func reuse(of password: String, by user: UserRecord) -> String? {
        if user.password?.matches(password) == true { return "Password cannot be your current password" }
        let remembered = user.passwordHistory.suffix(historyCount)
        return remembered.contains { $0.matches(password) } ? "Password has been used too recently" : nil
    }

    /// Why a user may not change its password yet, or nil when it may.
    func youth(of user: UserRecord, _ now: Timestamp) -> String? {
        guard minimumAge > .zero, let changed = user.passwordChanged else { return nil }
        guard .seconds(now.seconds - changed.seconds) < minimumAge else { return nil }
        return "Password does not meet the minimum age requirement of the password policy"
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard !part.isEmpty, count >= part.count else { return false }
        return (0...(count - part.count)).contains { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
