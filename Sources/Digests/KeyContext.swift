import COpenSSL

/// Owns one operation of libcrypto with a key.
struct KeyContext: ~Copyable {
    let pointer: OpaquePointer

    /// An operation with this key.
    init(_ key: borrowing AsymmetricKey) throws(DigestError) {
        pointer = try made(EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil))
    }

    /// An operation that makes a key of this kind.
    init(kind: String) throws(DigestError) {
        pointer = try made(EVP_PKEY_CTX_new_from_name(nil, kind, nil))
    }

    deinit { EVP_PKEY_CTX_free(pointer) }
}

/// Calls a function of libcrypto twice, as it wants it: for the size of the result, then for the result.
func sized(
    _ call: (UnsafeMutablePointer<UInt8>?, inout Int) -> Int32
) throws(DigestError) -> [UInt8] {
    var count = 0
    try check(call(nil, &count))
    var bytes = [UInt8](repeating: 0, count: max(count, 1))
    let done = bytes.withUnsafeMutableBufferPointer { call($0.baseAddress, &count) }
    try check(done)
    return Array(bytes.prefix(count))
}
