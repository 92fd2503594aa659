import Digests

/// The arguments of an operation, behind its name.
struct CryptoArguments {
    private let call: HostCall

    init(_ call: HostCall) { self.call = call }

    func text(_ index: Int) throws -> String { try call.requiredString(index + 1) }

    func texts(_ index: Int) -> [String] { call.strings(index + 1) ?? [] }

    func bytes(_ index: Int) throws -> [UInt8] {
        guard let bytes = call.bytes(index + 1) else {
            throw HostFailure.typeError("argument \(index + 2) must be bytes")
        }
        return bytes
    }

    func integer(_ index: Int) throws -> Int {
        guard let number = call.integer(index + 1) else {
            throw HostFailure.typeError("argument \(index + 2) must be a number")
        }
        return number
    }

    /// A hash by the name that Web Cryptography has for it.
    func digest(_ index: Int) throws -> Digest {
        switch try text(index) {
        case "SHA-1": return .sha1
        case "SHA-256": return .sha256
        case "SHA-384": return .sha384
        case "SHA-512": return .sha512
        case let name: throw HostFailure(name: "NotSupportedError", "Unrecognized algorithm name: \(name)")
        }
    }

    func algorithm(_ index: Int) throws -> KeyAlgorithm {
        let name = try text(index)
        guard let algorithm = KeyAlgorithm(rawValue: name) else {
            throw HostFailure(name: "NotSupportedError", "Unrecognized algorithm name: \(name)")
        }
        return algorithm
    }

    /// A key in DER: a private one where the argument before it is true.
    func key(_ index: Int) throws -> AsymmetricKey {
        call.bool(index + 1) == true
            ? try AsymmetricKey(pkcs8: try bytes(index + 1)) : try AsymmetricKey(spki: try bytes(index + 1))
    }
}
