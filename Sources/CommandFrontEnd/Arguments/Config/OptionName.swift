/// The two forms of an option's name: `iterationCount` in a config file, `iteration-count` behind two dashes.
enum OptionName {
    static func dashed(_ camelCase: String) -> String {
        camelCase.reduce(into: "") { name, character in
            if character.isUppercase { name += "-" }
            name += character.lowercased()
        }
    }

    static func camelCase(_ dashed: String) -> String {
        let words = dashed.split(separator: "-")
        return (words.first.map(String.init) ?? "")
            + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
