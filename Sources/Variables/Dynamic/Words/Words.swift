/// The lists that dynamic variables draw from. Each is split on first use, so a run that needs none pays for none.
enum Words {
    /// The entries of a text, separated by commas and line breaks.
    static func list(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == "\n" }.compactMap { entry in
            let trimmed = entry.drop { $0 == " " }
            return trimmed.isEmpty ? nil : String(trimmed)
        }
    }

    /// Sentences to fill in: `_verb_`, `_ing_`, `_noun_`, `_adjective_` and `_abbreviation_` stand for a word of that kind.
    static let jargonSentences = [
        "Try to _verb_ the _adjective_ _abbreviation_ _noun_ before the _noun_ stops responding!",
        "We need to _verb_ the _noun_, or the _abbreviation_ _noun_ will never come back!",
        "Nobody can _verb_ a _noun_ without _ing_ the _adjective_ _abbreviation_ _noun_!",
        "The _abbreviation_ _noun_ is down, so _verb_ the _adjective_ _noun_ instead!",
        "By _ing_ the _noun_ you reach the _abbreviation_ _noun_ through its _adjective_ _noun_!",
        "I will _verb_ the _adjective_ _abbreviation_ _noun_, that should fix the _noun_!",
        "Stop _ing_ the _noun_ and _verb_ the _abbreviation_ _noun_ first!",
        "Once the _adjective_ _noun_ is up, _verb_ it over the _abbreviation_ _noun_!",
    ]
}
