/// Values made up on each use, such as `{{$guid}}`: the names and shapes people know from Postman.
///
/// Chance and clock come from outside, so a test or a repeated run gets the same values again.
package struct DynamicVariables: Sendable {
    var random: RandomSource
    package let now: @Sendable () -> WallTime
    let zone: LocalTimeZone

    package init(
        random: RandomSource, zone: LocalTimeZone = .utc, now: @escaping @Sendable () -> WallTime
    ) {
        self.random = random
        self.zone = zone
        self.now = now
    }

    /// Every name, `$` included, in the order of the documentation.
    package static let names = DynamicName.allCases.map { "$" + $0.rawValue }

    /// Whether a value is made up for that name, `$` included.
    package static func contains(_ name: String) -> Bool { DynamicName.all[name] != nil }

    /// A new value of the variable of that name, `$` included; nil for a name that is none.
    package mutating func value(of name: String) -> String? {
        DynamicName.all[name].map { value(of: $0) }
    }
}

/// Chance.
extension DynamicVariables {
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func pick<Element>(_ first: Element, _ second: Element, _ others: Element...) -> Element {
        let index = number(0...(others.count + 1))
        return index == 0 ? first : index == 1 ? second : others[index - 2]
    }

    mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

    /// Characters taken from an alphabet of ASCII.
    mutating func characters(_ count: Int, of alphabet: StaticString) -> String {
        let letters = Array(alphabet.description.utf8)
        return String(decoding: (0..<count).map { _ in letters[number(0...(letters.count - 1))] }, as: UTF8.self)
    }

    package mutating func lettersAndDigits(_ count: Int) -> String {
        characters(count, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    }

    package mutating func digits(_ count: Int) -> String { characters(count, of: "0123456789") }

    mutating func hexDigits(_ count: Int) -> String { characters(count, of: "0123456789abcdef") }
}
