/// Banks and money.
extension DynamicVariables {
    private static var capitals: StaticString { "ABCDEFGHIJKLMNOPQRSTUVWXYZ" }
    private static var capitalsAndDigits: StaticString { "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" }

    /// An account number of ISO 13616: country, two check digits, and the national part by the country's structure.
    mutating func iban() -> String {
        let words = pick(Words.ibanStructures).split(separator: " ").map(String.init)
        let country = words.first ?? ""
        var account = ""
        for part in words.dropFirst() {
            let count = Int(part.dropLast()) ?? 0
            switch part.last {
            case "a": account += characters(count, of: Self.capitals)
            case "c": account += characters(count, of: Self.capitalsAndDigits)
            default: account += digits(count)
            }
        }
        let check = 98 - Self.remainder(account + country + "00")
        return country + (check < 10 ? "0" : "") + String(check) + account
    }

    /// The remainder by 97 of ISO 7064, with letters counted from A = 10.
    static func remainder(_ text: String) -> Int {
        text.reduce(0) { remainder, character in
            let value = Int(String(character), radix: 36) ?? 0
            return (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
    }

    /// A bank's code of ISO 9362: institution, country, place and sometimes a branch.
    mutating func bic() -> String {
        let branch = once(in: 2) ? characters(3, of: Self.capitalsAndDigits) : ""
        return characters(4, of: Self.capitals) + pick(Words.countryCodes) + characters(2, of: Self.capitalsAndDigits)
            + branch
    }

    mutating func currency() -> (code: String, name: String, symbol: String) {
        let fields = pick(Words.currencies).split(separator: "=").map(String.init)
        guard fields.count == 3 else { return ("EUR", "Euro", "€") }
        return (fields[0], fields[1], fields[2])
    }

    mutating func bitcoinAddress() -> String {
        pick("1", "3")
            + characters(number(24...33), of: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
    }
}
