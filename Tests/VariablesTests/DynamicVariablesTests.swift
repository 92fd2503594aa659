import Testing

@testable import Variables

@Suite struct DynamicVariablesTests {
    struct Shape: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        /// A regular expression for the whole value.
        let shape: String
        /// How many different values two hundred draws give at least.
        let distinct: Int

        var testDescription: String { name }
    }

    @Test(arguments: try Fixture.load("dynamic-variables.json", of: Shape.self))
    func `has its shape in each of two hundred draws`(_ variable: Shape) throws {
        let shape = try Regex(variable.shape)
        var dynamic = DynamicVariables.fixed()
        var seen: Set<String> = []
        for _ in 0..<200 {
            let drawn = dynamic.value(of: variable.name)
            let value = try #require(drawn)
            try #require(value.wholeMatch(of: shape) != nil, "\(value.debugDescription)")
            seen.insert(value)
        }
        #expect(seen.count >= variable.distinct)
    }

    @Test func `knows exactly the 118 names`() throws {
        let names = try Fixture.load("dynamic-variables.json", of: Shape.self).map(\.name)
        #expect(Set(names) == Set(DynamicVariables.names))
        #expect(DynamicVariables.names.count == 118)
        #expect(DynamicVariables.names.allSatisfy(DynamicVariables.contains))
    }

    @Test(arguments: ["guid", "$GUID", "$nope", "$", "", "$random"])
    func `makes nothing up for`(_ name: String) {
        var dynamic = DynamicVariables.fixed()
        let value = dynamic.value(of: name)
        #expect(value == nil)
    }

    @Test func `repeats its values for the same seed only`() {
        func values(seed: UInt64) -> [String?] {
            var dynamic = DynamicVariables.fixed(seed: seed)
            return DynamicVariables.names.map { dynamic.value(of: $0) }
        }
        #expect(values(seed: 7) == values(seed: 7))
        #expect(values(seed: 7) != values(seed: 8))
    }

    @Test func `differs from run to run with the system's chance`() {
        var dynamic = DynamicVariables(random: .system, now: WallTime.now)
        let values = [dynamic.value(of: "$guid"), dynamic.value(of: "$guid")]
        #expect(values.first != values.last)
    }

    @Test func `gives account numbers whose check digits are right`() {
        var dynamic = DynamicVariables.fixed()
        for _ in 0..<200 {
            let iban = dynamic.value(of: "$randomBankAccountIban") ?? ""
            #expect(DynamicVariables.remainder(String(iban.dropFirst(4) + iban.prefix(4))) == 1)
        }
        // An example of the IBAN registry.
        #expect(DynamicVariables.remainder("370400440532013000DE89") == 1)
        #expect(DynamicVariables.remainder("WEST12345698765432GB82") == 1)
    }

    @Test func `starts file and company words from lists of the documented sizes`() {
        let sizes = [
            (Words.languages, 128), (Words.abbreviations, 29), (Words.jobAreas, 36),
            (Words.jobDescriptors, 22), (Words.jobTypes, 25), (Words.countries, 244),
            (Words.buzzAdjectives, 65), (Words.buzzVerbs, 60), (Words.buzzNouns, 45),
            (Words.databaseTypes, 24), (Words.productAdjectives, 17), (Words.productMaterials, 11),
            (Words.jargonVerbs, 18), (Words.jargonIngverbs, 16), (Words.colors, 31),
        ]
        #expect(sizes.allSatisfy { $0.0.count == $0.1 && Set($0.0).count == $0.1 })
    }

    @Test func `follows the published sequence for a seed`() {
        // The first values of SplitMix64 from seed 1234567, as its reference implementation prints them.
        var random = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in random.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }
}
