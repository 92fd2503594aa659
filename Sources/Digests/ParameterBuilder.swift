import COpenSSL

/// Gathers the numbers of a key for libcrypto, which makes the key of them.
final class ParameterBuilder {
    private let pointer: OpaquePointer
    // The builder keeps pointers to what is added until the key is made.
    private var numbers: [OpaquePointer] = []
    private var places: [UnsafeMutableRawPointer] = []

    init() throws(DigestError) { pointer = try made(OSSL_PARAM_BLD_new()) }

    deinit {
        OSSL_PARAM_BLD_free(pointer)
        for number in numbers { BN_clear_free(number) }
        for place in places { place.deallocate() }
    }

    func add(_ name: String, number bytes: [UInt8]) throws(DigestError) {
        let number = try made(BN_bin2bn(bytes.orPlaceholder, Int32(clamping: bytes.count), nil))
        numbers.append(number)
        try check(OSSL_PARAM_BLD_push_BN(pointer, kept(name), number))
    }

    func add(_ name: String, text: String) throws(DigestError) {
        try check(OSSL_PARAM_BLD_push_utf8_string(pointer, kept(name), kept(text), 0))
    }

    func add(_ name: String, bytes: [UInt8]) throws(DigestError) {
        let place = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        place.copyMemory(from: bytes, byteCount: bytes.count)
        places.append(place)
        try check(OSSL_PARAM_BLD_push_octet_string(pointer, kept(name), place, bytes.count))
    }

    /// The caller owns the key.
    func key(kind: String, isPrivate: Bool) throws(DigestError) -> OpaquePointer {
        guard let parameters = OSSL_PARAM_BLD_to_param(pointer) else { throw .refused(libraryReason()) }
        defer { OSSL_PARAM_free(parameters) }
        let context = try KeyContext(kind: kind)
        try check(EVP_PKEY_fromdata_init(context.pointer))
        var key: OpaquePointer?
        let selection = isPrivate ? COPENSSL_KEY_PAIR : COPENSSL_PUBLIC_KEY
        guard EVP_PKEY_fromdata(context.pointer, &key, Int32(selection), parameters) == 1, let key else {
            throw .badKey(libraryReason())
        }
        return key
    }

    private func kept(_ text: String) -> UnsafePointer<CChar> {
        let bytes = Array(text.utf8) + [0]
        let place = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 1)
        place.copyMemory(from: bytes, byteCount: bytes.count)
        places.append(place)
        return UnsafePointer(place.assumingMemoryBound(to: CChar.self))
    }
}
