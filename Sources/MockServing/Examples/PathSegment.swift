import Variables

/// One piece of an example's path between slashes: a text, or one with places that any text fits.
struct PathSegment: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case text(String)
        /// A path variable or a `{{variable}}`, which fits any text that is not empty.
        case variable(name: String)
    }

    let pieces: [Piece]
    /// What stood there when the example was saved; nil when that is not known.
    let saved: String?

    init(pieces: [Piece], saved: String?) {
        self.pieces = pieces
        self.saved = saved
    }

    /// How well a text fits, with the texts that its variables stand for.
    struct Fit: Sendable, Hashable {
        /// From 1, for a variable, to 4, for the same text.
        let points: Int
        let values: [String: String]
    }

    /// Nil for a text that does not fit.
    func fit(_ text: String) -> Fit? {
        if pieces.count == 1, case .text(let wanted) = pieces[0] {
            if wanted == text { return Fit(points: 4, values: [:]) }
            return wanted.lowercased() == text.lowercased() ? Fit(points: 3, values: [:]) : nil
        }
        guard let values = Self.values(pieces[...], in: text[...]) else { return nil }
        return Fit(points: text == saved ? 2 : 1, values: values)
    }

    /// Goes from left to right; a variable takes as little as it can, the last one all that is left.
    private static func values(_ pieces: ArraySlice<Piece>, in text: Substring) -> [String: String]? {
        guard let first = pieces.first else { return text.isEmpty ? [:] : nil }
        let rest = pieces.dropFirst()
        switch first {
        case .text(let wanted): return text.hasPrefix(wanted) ? values(rest, in: text.dropFirst(wanted.count)) : nil
        case .variable(let name):
            var end = text.startIndex
            while end < text.endIndex {
                text.formIndex(after: &end)
                if var found = values(rest, in: text[end...]) {
                    found[name] = String(text[..<end])
                    return found
                }
            }
            return nil
        }
    }
}

extension PathSegment {
    /// Reads a segment of a collection's URL: `users`, `:id`, `:id.json`, `{{userId}}`, `user-{{userId}}`.
    init(_ segment: String, saved: String?) {
        if segment.hasPrefix(":"), segment.count > 1 {
            let name = segment.dropFirst().prefix { $0 != "." }
            let rest = segment.dropFirst(1 + name.count)
            self.init(
                pieces: [.variable(name: String(name))] + (rest.isEmpty ? [] : [.text(String(rest))]), saved: saved)
            return
        }
        var pieces: [Piece] = []
        var rest = segment[...]
        for token in Template(segment).tokens {
            guard let place = rest.firstRange(of: token.source) else { continue }
            if place.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<place.lowerBound]))) }
            pieces.append(.variable(name: token.name))
            rest = rest[place.upperBound...]
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(.text(String(rest))) }
        self.init(pieces: pieces, saved: saved)
    }
}
