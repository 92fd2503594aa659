/// Words, sentences and plain values.
extension DynamicVariables {
    /// So many parts, each made anew.
    mutating func joined(
        _ count: Int, by separator: String = " ", _ part: (inout DynamicVariables) -> String
    ) -> String {
        var text = ""
        for index in 0..<count {
            if index > 0 { text += separator }
            text += part(&self)
        }
        return text
    }

    /// UUID version 4 (RFC 9562 section 5.4).
    package mutating func uuid() -> String {
        let high = random.next() & ~0xF000 | 0x4000
        let low = random.next() & ~(0xC000 << 48) | 0x8000 << 48
        return unsafe String(unsafeUninitializedCapacity: 36) { text in
            var rest = high
            for index in 0..<36 {
                switch index {
                case 8, 13, 18, 23: unsafe text[index] = UInt8(ascii: "-")
                default:
                    let digit = UInt8(truncatingIfNeeded: rest >> 60)
                    unsafe text[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                    rest = index == 17 ? low : rest << 4
                }
            }
            return 36
        }
    }

    /// Each of the three channels is at most half: dark enough to read on white.
    mutating func hexColor() -> String {
        "#"
            + joined(3, by: "") {
                let channel = String($0.number(0...128), radix: 16)
                return channel.utf8.count == 1 ? "0" + channel : channel
            }
    }

    /// A number of so many decimals from its digits.
    static func fixedPoint(_ value: Int, decimals: Int) -> String {
        let digits = String(value.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        return (value < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    mutating func word() -> String {
        pick(
            pick(
                Words.jargonNouns, Words.jargonAdjectives, Words.buzzNouns, Words.buzzAdjectives,
                Words.productMaterials,
                Words.products, Words.colors, Words.departments, Words.jobAreas, Words.sloganNouns, Words.countries))
    }

    mutating func phrase() -> String {
        let parts = pick(Words.jargonSentences).split(separator: "_", omittingEmptySubsequences: false)
        return parts.map { part in
            switch part {
            case "verb": pick(Words.jargonVerbs)
            case "ing": pick(Words.jargonIngverbs)
            case "noun": pick(Words.jargonNouns)
            case "adjective": pick(Words.jargonAdjectives)
            case "abbreviation": pick(Words.abbreviations)
            default: String(part)
            }
        }.joined()
    }

    mutating func latinSentence() -> String {
        let words = joined(number(3...10)) { $0.pick(Words.latin) }
        return words.prefix(1).uppercased() + words.dropFirst() + "."
    }

    mutating func latinSentences(_ count: Int) -> String { joined(count) { $0.latinSentence() } }

    mutating func latinParagraph() -> String { latinSentences(number(3...6)) }

    mutating func latinText() -> String {
        value(
            of: pick(
                .randomLoremWord, .randomLoremWords, .randomLoremSentence, .randomLoremSentences, .randomLoremParagraph,
                .randomLoremParagraphs, .randomLoremLines))
    }
}
