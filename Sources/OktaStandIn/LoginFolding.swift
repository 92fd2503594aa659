/// The form in which logins compare: without regard to case and to diacritics.
enum LoginFolding {
    static func fold(_ login: String) -> String {
        let lower = login.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        var folded = String.UnicodeScalarView()
        for scalar in lower.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            folded.append(base(of: scalar))
        }
        return String(folded)
    }

    /// The letter below the marks, found by name: `LATIN SMALL LETTER E WITH ACUTE` is an E. The standard library has no
    /// decomposition to ask.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        let start = "LATIN SMALL LETTER "
        guard scalar.value >= 0x80, let name = scalar.properties.name, name.hasPrefix(start) else { return scalar }
        let letter = name.dropFirst(start.count)
        guard letter.dropFirst().hasPrefix(" WITH "), let base = letter.unicodeScalars.first else { return scalar }
        return Unicode.Scalar(base.value | 0x20) ?? scalar
    }
}
