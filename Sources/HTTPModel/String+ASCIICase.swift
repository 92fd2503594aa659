extension String {
    /// Compares as protocols do: the letters A to Z without regard to case, everything else exactly.
    @inlinable package func equalsIgnoringASCIICase(_ other: String) -> Bool {
        utf8.count == other.utf8.count && hasSameLetters(as: other)
    }

    /// Apart, so that the comparison of lengths, which settles most cases, is made by the caller itself.
    @usableFromInline package func hasSameLetters(as other: String) -> Bool {
        hasSameBytes(as: other) { $0 == $1 || $0.asciiLowercased == $1.asciiLowercased }
    }

    /// Compares byte by byte: texts that Unicode calls equal may differ in those, and so in what is sent.
    package func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && hasSameBytes(as: other) { $0 == $1 }
    }

    /// Of two texts of one length. Where both are stored as UTF-8, as nearly all are, a loop over that memory takes a
    /// fraction of one over `utf8`.
    @inline(__always) private func hasSameBytes(as other: String, by areSame: (UInt8, UInt8) -> Bool) -> Bool {
        let inPlace = unsafe utf8.withContiguousStorageIfAvailable { left in
            unsafe other.utf8.withContiguousStorageIfAvailable { right in
                for index in 0..<min(left.count, right.count) {
                    guard unsafe areSame(left[index], right[index]) else { return false }
                }
                return true
            }
        }
        if let inPlace = inPlace ?? nil { return inPlace }
        return utf8.elementsEqual(other.utf8, by: areSame)
    }
}

extension UInt8 {
    /// The lower-case letter for A to Z, anything else as it is.
    @inlinable package var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
