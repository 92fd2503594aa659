import COpenSSL

/// A public key, or a private one, which has its public one with it.
package struct AsymmetricKey: ~Copyable {
    let pointer: OpaquePointer
    package let algorithm: KeyAlgorithm
    package let isPrivate: Bool

    /// Takes the key over; throws, and frees it, where it is of a kind that is not known here.
    init(owning pointer: OpaquePointer, isPrivate: Bool) throws(DigestError) {
        guard let algorithm = Self.algorithm(of: pointer) else {
            EVP_PKEY_free(pointer)
            throw .badKey("its algorithm is not supported")
        }
        self.pointer = pointer
        self.algorithm = algorithm
        self.isPrivate = isPrivate
    }

    deinit { EVP_PKEY_free(pointer) }

    private static func algorithm(of pointer: OpaquePointer) -> KeyAlgorithm? {
        KeyAlgorithm.allCases.first { algorithm in
            guard EVP_PKEY_is_a(pointer, algorithm.kind) == 1 else { return false }
            guard let group = algorithm.group else { return true }
            var name = [CChar](repeating: 0, count: 32)
            var length = 0
            guard EVP_PKEY_get_group_name(pointer, &name, name.count, &length) == 1 else { return false }
            return name.prefix(length).map { UInt8(bitPattern: $0) } == Array(group.utf8)
        }
    }

    /// Bits of an RSA key's modulus, or of the order of a curve.
    package var bitCount: Int { Int(EVP_PKEY_get_bits(pointer)) }
}
