extension URLParts {
    /// Takes any text apart; nothing is refused. White space before it is dropped, white space after it belongs to it.
    package init(parsing text: String) {
        self.init(host: "")
        var source = TokenAwareText(text.withoutLeadingSpace)
        var rest = source.all
        if let hash = source.firstIndex(of: UInt8(ascii: "#"), in: rest) {
            fragment = source.text(hash + 1..<rest.upperBound)
            rest = rest.lowerBound..<hash
        }
        if let mark = source.firstIndex(of: UInt8(ascii: "?"), in: rest) {
            query = source.text(mark + 1..<rest.upperBound)
            rest = rest.lowerBound..<mark
        }
        for index in rest where source.bytes[index] == UInt8(ascii: "\\") && !source.isInToken(index) {
            source.bytes[index] = UInt8(ascii: "/")
        }
        rest = takeScheme(of: source, from: rest)
        if let slash = source.firstIndex(of: UInt8(ascii: "/"), in: rest) {
            path = source.text(slash..<rest.upperBound)
            rest = rest.lowerBound..<slash
        }
        takeAuthority(of: source, from: rest)
    }

    private mutating func takeScheme(of source: TokenAwareText, from rest: Range<Int>) -> Range<Int> {
        var from = rest.lowerBound
        while let colon = source.firstIndex(of: UInt8(ascii: ":"), in: from..<rest.upperBound) {
            if source.isSlash(colon + 1, before: rest.upperBound), source.isSlash(colon + 2, before: rest.upperBound) {
                scheme = source.text(rest.lowerBound..<colon)
                var start = colon + 3
                while source.isSlash(start, before: rest.upperBound) { start += 1 }
                let keepsSlash = start > colon + 3 && scheme?.equalsIgnoringASCIICase("file") == true
                return (keepsSlash ? start - 1 : start)..<rest.upperBound
            }
            from = colon + 1
        }
        return rest
    }

    private mutating func takeAuthority(of source: TokenAwareText, from authority: Range<Int>) {
        var rest = authority
        if let at = source.lastIndex(of: UInt8(ascii: "@"), in: rest) {
            let credentials = rest.lowerBound..<at
            if let colon = source.firstIndex(of: UInt8(ascii: ":"), in: credentials) {
                user = source.text(credentials.lowerBound..<colon)
                password = source.text(colon + 1..<at)
            } else {
                user = source.text(credentials)
            }
            rest = at + 1..<rest.upperBound
        }
        if let colon = source.lastIndex(of: UInt8(ascii: ":"), in: rest),
            source.firstIndex(of: UInt8(ascii: "]"), in: colon + 1..<rest.upperBound) == nil
        {
            port = source.text(colon + 1..<rest.upperBound)
            rest = rest.lowerBound..<colon
        }
        host = source.text(rest)
    }
}

extension String {
    fileprivate var withoutLeadingSpace: String {
        guard let first = utf8.first, first <= 0x20 || first >= 0x80 else { return self }
        return String(drop { $0.isWhitespace })
    }
}

extension TokenAwareText {
    fileprivate func isSlash(_ index: Int, before end: Int) -> Bool {
        index < end && bytes[index] == UInt8(ascii: "/") && !isInToken(index)
    }
}
