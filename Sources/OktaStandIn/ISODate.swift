/// Reads the dates of filters: ISO 8601 with or without time, fraction and zone.
enum ISODate {
    /// Milliseconds since 1970, or nil for anything that is not a date.
    static func milliseconds(_ text: String) -> Int? {
        var reader = Reader(bytes: Array(text.utf8))
        guard let date = reader.date() else { return nil }
        var milliseconds = date * 86_400_000
        if reader.take("T") {
            guard let time = reader.time() else { return nil }
            milliseconds += time
            guard let zone = reader.zone() else { return nil }
            milliseconds -= zone
        }
        return reader.isAtEnd ? milliseconds : nil
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        var isAtEnd: Bool { place == bytes.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard place < bytes.count, UInt32(bytes[place]) == character.value else { return false }
            place += 1
            return true
        }

        mutating func digits(_ count: Int, in range: ClosedRange<Int>) -> Int? {
            guard place + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[place..<place + count] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            guard range.contains(value) else { return nil }
            place += count
            return value
        }

        /// Days since 1970.
        mutating func date() -> Int? {
            guard let year = digits(4, in: 1...9999), take("-"), let month = digits(2, in: 1...12), take("-"),
                let day = digits(2, in: 1...31)
            else { return nil }
            return CivilMoment.days(year: year, month: month, day: day)
        }

        /// Milliseconds since midnight.
        mutating func time() -> Int? {
            guard let hour = digits(2, in: 0...24), take(":"), let minute = digits(2, in: 0...59) else { return nil }
            var value = (hour * 60 + minute) * 60_000
            if take(":") {
                guard let second = digits(2, in: 0...60) else { return nil }
                value += second * 1000
                if take(".") {
                    guard let fraction = fraction() else { return nil }
                    value += fraction
                }
            }
            return value
        }

        /// The first three digits count; there must be one at least.
        mutating func fraction() -> Int? {
            var (value, scale, count) = (0, 100, 0)
            while let digit = digits(1, in: 0...9) {
                value += digit * scale
                scale /= 10
                count += 1
            }
            return count > 0 ? value : nil
        }

        /// Milliseconds east of UTC; no zone means UTC.
        mutating func zone() -> Int? {
            if isAtEnd || take("Z") { return 0 }
            let sign = take("+") ? 1 : -1
            guard sign == 1 || take("-"), let hour = digits(2, in: 0...23) else { return nil }
            _ = take(":")
            guard let minute = digits(2, in: 0...59) else { return nil }
            return sign * (hour * 60 + minute) * 60_000
        }
    }
}
