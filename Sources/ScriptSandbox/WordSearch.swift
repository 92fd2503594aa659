/// Looks for several words in texts, in one pass for all of them. A word is found anywhere: in a comment, or as a part of
/// another.
struct WordSearch {
    private let words: [[UInt8]]
    /// For each two bytes, the first one high, whether some word begins with them: few places of a text have any.
    private let isBeginning: [Bool]

    /// - Parameter words: Of two bytes or more as UTF-8.
    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var isBeginning = [Bool](repeating: false, count: 1 << 16)
        for word in self.words { isBeginning[Int(word[0]) << 8 | Int(word[1])] = true }
        self.isBeginning = isBeginning
    }

    /// For each word, whether the text has it.
    func isFound(in text: UnsafeBufferPointer<UInt8>) -> [Bool] {
        var isFound = words.map { _ in false }
        var pair: UInt16 = 0
        for index in text.indices {
            pair = pair << 8 | UInt16(text[index])
            guard isBeginning[Int(pair)] else { continue }
            let rest = text[(index - 1)...]
            for word in words.indices where !isFound[word] && rest.starts(with: words[word]) { isFound[word] = true }
        }
        return isFound
    }
}
