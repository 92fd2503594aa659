import COpenSSL

/// Comparison that takes the same time wherever the difference lies, for passwords, tokens and codes.
package enum ConstantTime {
    /// Lengths are no secret: unequal ones return at once.
    package static func equals(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && copenssl_differs(one, other, one.count) == 0
    }

    package static func equals(_ one: String, _ other: String) -> Bool {
        equals(Array(one.utf8), Array(other.utf8))
    }
}
