/// Names of users, hosts, browsers and files.
extension DynamicVariables {
    mutating func userName() -> String {
        let first = pick(Words.firstNames)
        switch number(1...3) {
        case 1: return first + String(number(0...99))
        case 2: return first + pick(".", "_") + pick(Words.lastNames)
        default: return first + pick(".", "_") + pick(Words.lastNames) + String(number(0...99))
        }
    }

    mutating func domainName() -> String { pick(Words.firstNames).lowercased() + "." + pick(Words.domainSuffixes) }

    mutating func userAgent() -> String {
        let system = pick(Words.operatingSystems)
        switch number(1...3) {
        case 1:
            let version = number(90...140)
            return "Mozilla/5.0 (\(system); rv:\(version).0) Gecko/20100101 Firefox/\(version).0"
        case 2:
            let build = "\(number(90...140)).0.\(number(1000...7000)).\(number(0...200))"
            return "Mozilla/5.0 (\(system)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/\(build) Safari/537.36"
        default:
            let version = "\(number(13...18)).\(number(0...6))"
            return "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_\(number(0...7))) AppleWebKit/605.1.15 "
                + "(KHTML, like Gecko) Version/\(version) Safari/605.1.15"
        }
    }

    static var imageURL: String { "http://placeimg.com/640/480" }

    mutating func avatar() -> String {
        if once(in: 2) { return "https://avatars.githubusercontent.com/u/\(number(0...100_000_000))" }
        return "https://cloudflare-ipfs.com/ipfs/Qmd3W5DuhgHirLHGVixi6V76LxCkZUz6pnFt5AJBiyvHye/avatar/"
            + "\(number(0...1249)).jpg"
    }

    /// A grey picture of 640 by 480 with its size on it.
    static let imageDataURI: String = {
        let svg =
            #"<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="640" height="480">"#
            + #"<rect width="100%" height="100%" fill="grey"/>"#
            + #"<text x="320" y="240" font-size="20" fill="white" text-anchor="middle">640x480</text></svg>"#
        return "data:image/svg+xml;charset=UTF-8," + percentEncoded(svg)
    }()

    /// Everything but the unreserved characters of RFC 3986.
    private static func percentEncoded(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            if isPlain || "-._~".unicodeScalars.contains(scalar) { return String(scalar) }
            return String(scalar).utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
                .uppercased()
        }.joined()
    }

    /// Words in lower case, joined with `_`.
    mutating func fileStem() -> String {
        let words = joined(number(2...5), by: "_") { $0.word() }
        return String(words.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }
}
