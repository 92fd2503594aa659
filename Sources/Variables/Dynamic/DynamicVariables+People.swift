/// People, places, companies and products.
extension DynamicVariables {
    mutating func fullName() -> String {
        let name = pick(Words.firstNames) + " " + pick(Words.lastNames)
        switch number(1...9) {
        case 1: return pick(Words.namePrefixes) + " " + name
        case 2: return name + " " + pick(Words.nameSuffixes)
        default: return name
        }
    }

    /// `NXX-NXX-XXXX`, where N is 2 to 9.
    mutating func phoneNumber() -> String { "\(number(2...9))\(digits(2))-\(number(2...9))\(digits(2))-\(digits(4))" }

    mutating func city() -> String {
        let first = pick(Words.firstNames)
        return switch number(1...4) {
        case 1: pick(Words.cityPrefixes) + " " + first + pick(Words.citySuffixes)
        case 2: pick(Words.cityPrefixes) + " " + first
        case 3: first + pick(Words.citySuffixes)
        default: pick(Words.lastNames) + pick(Words.citySuffixes)
        }
    }

    mutating func streetName() -> String {
        pick(pick(Words.firstNames, Words.lastNames)) + " " + pick(Words.streetSuffixes)
    }

    /// Plus or minus so many degrees, with four decimals.
    mutating func degrees(upTo limit: Int) -> String {
        Self.fixedPoint(number(-limit * 10_000...limit * 10_000), decimals: 4)
    }

    mutating func companyName() -> String {
        let last = pick(Words.lastNames)
        return switch number(1...3) {
        case 1: last + " " + pick(Words.companySuffixes)
        case 2: last + " - " + pick(Words.lastNames)
        default: last + ", " + pick(Words.lastNames) + " and " + pick(Words.lastNames)
        }
    }

    mutating func productName() -> String {
        "\(pick(Words.productAdjectives)) \(pick(Words.productMaterials)) \(pick(Words.products))"
    }
}
