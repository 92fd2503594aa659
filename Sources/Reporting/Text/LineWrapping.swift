/// Breaks lines at blanks so that none is wider than a column of a table.
enum LineWrapping {
    /// The lines of `text`, none wider than `width`. A word that is wider by itself is broken where it must be.
    static func lines(of text: String, width: Int) -> [String] {
        guard width > 0, text.columns > width else { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let candidate = line.isEmpty ? String(word) : line + " " + word
            if candidate.columns <= width {
                line = candidate
                continue
            }
            if !line.isEmpty { lines.append(line) }
            var pieces = broken(String(word), width: width)
            line = pieces.popLast() ?? ""
            lines += pieces
        }
        return lines + [line]
    }

    /// Pieces of so many characters, cut also within words.
    static func pieces(of line: Substring, length: Int) -> [Substring] {
        var pieces: [Substring] = []
        var rest = line
        while !rest.isEmpty {
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return pieces
    }

    private static func broken(_ word: String, width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var columns = 0
        for character in word {
            if columns + character.columns > width, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
                columns = 0
            }
            piece.append(character)
            columns += character.columns
        }
        return pieces + [piece]
    }
}
