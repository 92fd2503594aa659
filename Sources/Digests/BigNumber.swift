import COpenSSL

/// Owns one number of libcrypto, which is cleared as it is freed.
struct BigNumber: ~Copyable {
    let pointer: OpaquePointer

    /// From big-endian bytes.
    init(_ bytes: [UInt8]) throws(DigestError) {
        pointer = try made(BN_bin2bn(bytes.orPlaceholder, Int32(clamping: bytes.count), nil))
    }

    /// Takes the number over.
    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { BN_clear_free(pointer) }

    /// Big-endian bytes, as many as it has, or filled up with zeros in front to `count`.
    func bytes(count: Int? = nil) throws(DigestError) -> [UInt8] {
        try bigEndian(pointer, count: count)
    }
}

/// The bytes of a number that somebody else owns.
func bigEndian(_ number: OpaquePointer, count: Int? = nil) throws(DigestError) -> [UInt8] {
    let count = count ?? Int(BN_num_bits(number) + 7) / 8
    var bytes = [UInt8](repeating: 0, count: max(count, 1))
    guard BN_bn2binpad(number, &bytes, Int32(clamping: count)) == Int32(clamping: count) else {
        throw .refused(libraryReason())
    }
    return Array(bytes.prefix(count))
}
