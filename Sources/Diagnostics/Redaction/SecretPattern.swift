/// A run of bytes to look for.
struct SecretPattern: Sendable, Hashable {
    let bytes: [UInt8]
    /// Whether the base64 character just before holds bits of the secret, too.
    let sharesFirst: Bool
    /// Whether the base64 character just behind holds bits of the secret, too.
    let sharesLast: Bool

    init(_ bytes: [UInt8], sharesFirst: Bool = false, sharesLast: Bool = false) {
        self.bytes = bytes
        self.sharesFirst = sharesFirst
        self.sharesLast = sharesLast
    }

    /// Where it ends when it begins at that place; nil when it does not.
    func end(in text: [UInt8], from start: Int) -> Int? {
        guard start + bytes.count <= text.count else { return nil }
        for (offset, byte) in bytes.enumerated() where text[start + offset] != byte { return nil }
        return start + bytes.count
    }

    /// The stretch to mask.
    func range(in text: [UInt8], start: Int, end: Int) -> Range<Int> {
        let first = sharesFirst && start > 0 && Base64Forms.isCharacter(text[start - 1]) ? start - 1 : start
        let last = sharesLast && end < text.count && Base64Forms.isCharacter(text[end]) ? end + 1 : end
        return first..<last
    }
}
