/// Eight bytes of a text as one number, so that a long text is looked through in few steps. The first byte is the lowest.
///
/// What is sought comes back as marks: the highest bit of each byte that was found. Only the lowest mark is sure, since the
/// arithmetic carries from it upwards.
struct EightBytes {
    private let word: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The bytes from an offset on, of which there must be eight.
    init(_ bytes: Span<UInt8>, at offset: Int) {
        // SAFETY: any eight bytes are a number; that they are there is checked.
        word = UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    func marks(of byte: UInt8) -> UInt64 {
        let difference = word ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highBits
    }

    /// Marks what is less than a byte of ASCII.
    func marks(below byte: UInt8) -> UInt64 { (word &- Self.ones &* UInt64(byte)) & ~word & Self.highBits }

    /// How many bytes stand before the first mark.
    static func count(before marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }
}
