import JSONTree

/// A password hash that another system made: `credentials.password.hash`. It is taken as it comes; a value of the wrong
/// form shows only when the user tries to sign in.
struct HashedPassword: Sendable, Hashable {
    enum Algorithm: String, Sendable, Hashable, CaseIterable {
        case bcrypt = "BCRYPT"
        case sha512 = "SHA-512"
        case sha256 = "SHA-256"
        case sha1 = "SHA-1"
        case md5 = "MD5"
        case pbkdf2 = "PBKDF2"
    }

    enum SaltOrder: String, Sendable, Hashable, CaseIterable {
        case prefix = "PREFIX"
        case postfix = "POSTFIX"
    }

    enum DigestAlgorithm: String, Sendable, Hashable, CaseIterable {
        case sha256 = "SHA256_HMAC"
        case sha512 = "SHA512_HMAC"
    }

    var algorithm: Algorithm
    /// Radix-64 for bcrypt, base64 for all others.
    var value: String
    var salt: String?
    var saltOrder: SaltOrder?
    var workFactor: Int?
    var iterationCount: Int?
    /// Bytes.
    var keySize: Int?
    var digestAlgorithm: DigestAlgorithm?

    /// Reads the member `hash`; throws for a word that is none of Okta's, then for what the algorithm lacks.
    init(_ json: JSON) throws(OktaError) {
        let members = try BodyMembers(
            json,
            allowed: [
                "algorithm", "value", "salt", "saltOrder", "workFactor", "iterationCount", "keySize", "digestAlgorithm",
            ])
        guard let algorithm = try members.word("algorithm", Algorithm.self), let value = try members.string("value")
        else { throw Self.fault("algorithm and value are required") }
        self.algorithm = algorithm
        self.value = value
        salt = try members.string("salt")
        saltOrder = try members.word("saltOrder", SaltOrder.self)
        workFactor = try members.integer("workFactor")
        iterationCount = try members.integer("iterationCount")
        keySize = try members.integer("keySize")
        digestAlgorithm = try members.word("digestAlgorithm", DigestAlgorithm.self)
        if let what = missing { throw Self.fault(what) }
    }

    /// What the algorithm needs and the hash lacks, worded as a cause, or nil.
    private var missing: String? {
        switch algorithm {
        case .bcrypt:
            guard let salt, salt.utf8.count == 22, salt.utf8.allSatisfy(\.isRadix64) else {
                return "salt must have exactly 22 radix-64 characters"
            }
            guard let workFactor, (1...20).contains(workFactor) else { return "workFactor must be between 1 and 20" }
            return nil
        case .sha512, .sha256, .sha1, .md5:
            return salt != nil && saltOrder == nil ? "saltOrder is required with a salt" : nil
        case .pbkdf2:
            guard salt != nil else { return "salt is required" }
            guard let iterationCount, iterationCount >= 4096 else { return "iterationCount must be at least 4096" }
            guard let keySize, keySize > 0 else { return "keySize is required" }
            return digestAlgorithm == nil ? "digestAlgorithm is required" : nil
        }
    }

    private static func fault(_ what: String) -> OktaError { .validation("password", ["password: \(what)"]) }
}

extension UInt8 {
    /// The alphabet of bcrypt: `.`, `/`, letters and digits.
    fileprivate var isRadix64: Bool {
        switch self {
        case 0x2E...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
