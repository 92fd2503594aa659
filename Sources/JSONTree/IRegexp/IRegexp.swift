/// A regular expression of RFC 9485, matched in time linear in the text.
///
/// There are no anchors in it: `^` and `$` are plain characters.
struct IRegexp: Sendable {
    enum Extent: Sendable {
        /// The pattern must cover the whole text.
        case whole
        /// It may match anywhere in the text.
        case part
    }

    private let program: IRegexpProgram

    /// Nil for a text that is no I-Regexp, or one so large once its counts are written out that we refuse it.
    init?(_ pattern: String) {
        var parser = IRegexpParser(pattern)
        guard let tree = parser.readPattern(), let program = IRegexpProgram(tree) else { return nil }
        self.program = program
    }

    func matches(_ text: String, _ extent: Extent) -> Bool {
        IRegexpMatcher(program: program).matches(text.unicodeScalars, extent)
    }
}

/// What an I-Regexp consists of.
indirect enum IRegexpTree: Sendable {
    case character(CharacterClass)
    case sequence([IRegexpTree])
    case alternatives([IRegexpTree])
    /// No maximum is any number.
    case repetition(IRegexpTree, minimum: Int, maximum: Int?)
}
