import Synchronization

/// Masks secret values in everything that is printed or stored, also where they stand encoded or escaped.
///
/// Safe to use from any thread: a value learned on one is masked on all from then on.
package final class Redactor: Sendable {
    package static let mask = "***"
    /// Masks nothing.
    package static let off = Redactor(isOff: true)

    /// Values shorter than this, in bytes, are not masked: with `1` or `no` as a secret every text would be shredded, and
    /// the places of the masks would tell what the secret is.
    package static let shortestSecret = 4

    private let isOff: Bool
    private let secrets = Mutex(SecretList())

    private init(isOff: Bool) { self.isOff = isOff }

    package convenience init(_ values: some Sequence<String> = []) {
        self.init(isOff: false)
        learn(contentsOf: values)
    }

    /// Masks this value from now on.
    package func learn(_ value: String) { learn(contentsOf: CollectionOfOne(value)) }

    package func learn(contentsOf values: some Sequence<String>) {
        guard !isOff else { return }
        let values = Array(values)
        secrets.withLock { secrets in
            for value in values { secrets.add(value) }
        }
    }

    /// The secrets learned since there were so many, and how many there are now.
    package func secrets(after count: Int) -> (values: [String], count: Int) {
        secrets.withLock { ($0.addedCount > count ? Array($0.latest($0.addedCount - count)) : [], $0.addedCount) }
    }

    /// The text with each secret in it replaced by `***`.
    package func redact(_ text: String) -> String {
        guard !isOff, text.utf8.count >= Self.shortestSecret else { return text }
        // Most texts hold no secret, and nearly every string is stored as UTF-8: those are looked through where they are.
        let mayHold = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe mayMatch($0) }
        guard mayHold != false else { return text }
        let bytes = Array(text.utf8)
        let found = ranges(in: bytes)
        return found.isEmpty ? text : String(decoding: Self.masked(bytes, found), as: UTF8.self)
    }

    /// The bytes with each secret in them replaced by `***`.
    package func redact(_ bytes: [UInt8]) -> [UInt8] {
        guard !isOff, unsafe bytes.withUnsafeBufferPointer({ unsafe mayMatch($0) }) else { return bytes }
        let found = ranges(in: bytes)
        return found.isEmpty ? bytes : Self.masked(bytes, found)
    }

    // Within the lock: a copy of the table would cost more than the search in a short text.
    private func mayMatch(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        secrets.withLock { unsafe $0.patterns.mayMatch(bytes) }
    }

    private func ranges(in bytes: [UInt8]) -> [Range<Int>] { secrets.withLock { $0.patterns.ranges(in: bytes) } }

    private static func masked(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var end = 0
        for range in ranges {
            output += bytes[end..<range.lowerBound]
            output += mask.utf8
            end = range.upperBound
        }
        return output + bytes[end...]
    }
}
