/// Makes ids, tokens and error ids. The same seed makes the same ones.
struct IdentifierSource: Sendable {
    private let seed: UInt64
    private var state: UInt64
    /// Users made so far: ids count upward, as Okta's do, so that lists ordered by id stay in the order of creation.
    private var users = 0

    private static let alphanumerics = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    private static let upper = Array("ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
    private static let lower = Array("abcdefghijkmnopqrstuvwxyz".utf8)
    private static let digits = Array("23456789".utf8)
    private static let hexDigits = Array("0123456789abcdef".utf8)

    init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// The next number of SplitMix64. Source: https://prng.di.unimi.it/splitmix64.c
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func append(_ count: Int, of alphabet: [UInt8], to bytes: inout [UInt8]) {
        var (left, bits) = (0, UInt64(0))
        for _ in 0..<count {
            if left == 0 { (left, bits) = (8, next()) }
            bytes.append(alphabet[Int(bits & 0xFF) % alphabet.count])
            bits >>= 8
            left -= 1
        }
    }

    /// `00u`, seven characters that count upward, ten that do not repeat: 20 in all. What else was made in between has no
    /// influence, so the users of two runs have the same ids when the second asks for something more.
    mutating func userID() -> String {
        users += 1
        var bytes = Array("00u".utf8)
        var (counted, rest): ([UInt8], Int) = ([], users)
        for _ in 0..<6 {
            counted.append(Self.alphanumerics[rest % 62])
            rest /= 62
        }
        // The ids of users that stand in a new org begin with 0.
        bytes.append(Self.alphanumerics[1])
        bytes += counted.reversed()
        var own = IdentifierSource(seed: seed &+ UInt64(users) << 32)
        own.append(10, of: Self.alphanumerics, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Letters and digits behind a prefix, `length` characters in all.
    mutating func token(_ prefix: String = "", length: Int = 20) -> String {
        var bytes = Array(prefix.utf8)
        append(max(0, length - bytes.count), of: Self.alphanumerics, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `oae` and 22 characters.
    mutating func errorID() -> String { token("oae", length: 25) }

    /// 32 lower-case hexadecimal digits.
    mutating func requestID() -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for _ in 0..<2 {
            var bits = next()
            for _ in 0..<16 {
                bytes.append(Self.hexDigits[Int(bits & 0xF)])
                bits >>= 4
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Begins with a letter of each case and a digit, so that every usual policy accepts it.
    mutating func temporaryPassword(length: Int) -> String {
        var bytes: [UInt8] = []
        append(1, of: Self.lower, to: &bytes)
        append(1, of: Self.digits, to: &bytes)
        append(1, of: Self.upper, to: &bytes)
        append(max(0, length - 3), of: Self.alphanumerics, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    mutating func salt() -> [UInt8] {
        var bits = next()
        return (0..<8).map { _ in
            defer { bits >>= 8 }
            return UInt8(truncatingIfNeeded: bits)
        }
    }
}
