/// A run of bytes to look for.
struct SecretPattern: Sendable, Hashable {
    let bytes: [UInt8]
    /// Whether the base64 character just before holds bits of the secret, too.
    private(set) var sharesFirst: Bool
    /// Whether the base64 character just behind holds bits of the secret, too.
    private(set) var sharesLast: Bool

    init(_ bytes: [UInt8], sharesFirst: Bool = false, sharesLast: Bool = false) {
        self.bytes = bytes
        self.sharesFirst = sharesFirst
        self.sharesLast = sharesLast
    }

    /// Takes over what another way to come by the same bytes says of their neighbours.
    mutating func formUnion(_ other: SecretPattern) {
        sharesFirst = sharesFirst || other.sharesFirst
        sharesLast = sharesLast || other.sharesLast
    }

    /// The stretch to mask.
    func range(in text: [UInt8], start: Int, end: Int) -> Range<Int> {
        let first = sharesFirst && start > 0 && Base64Forms.isCharacter(text[start - 1]) ? start - 1 : start
        let last = sharesLast && end < text.count && Base64Forms.isCharacter(text[end]) ? end + 1 : end
        return first..<last
    }
}
