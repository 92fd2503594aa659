extension String {
    /// Compares as protocols do: the letters A to Z without regard to case, everything else exactly.
    @inlinable package func equalsIgnoringASCIICase(_ other: String) -> Bool {
        utf8.count == other.utf8.count && hasSameLetters(as: other)
    }

    /// Apart, so that the comparison of lengths, which settles most cases, is made by the caller itself.
    @usableFromInline package func hasSameLetters(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8) { $0.asciiLowercased == $1.asciiLowercased }
    }
}

extension UInt8 {
    /// The lower-case letter for A to Z, anything else as it is.
    @inlinable package var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
