/// Takes comments out of a JSON text, as Postman does before it sends a raw JSON body.
enum JSONComments {
    /// The text without `//` and `/* */` comments; those inside strings stay. Nothing takes their place.
    static func stripped(from text: String) -> String {
        let mayHoldComment = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe $0.contains(slash) } ?? true
        guard mayHoldComment else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let end = endOfToken(in: bytes, at: index)
            if !startsComment(bytes, at: index) { result += bytes[index..<end] }
            index = end
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func startsComment(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index] == slash && index + 1 < bytes.count && (bytes[index + 1] == slash || bytes[index + 1] == star)
    }

    /// Behind the string, the comment or the single character that begins there.
    private static func endOfToken(in bytes: [UInt8], at start: Int) -> Int {
        if bytes[start] == quote { return endOfString(in: bytes, at: start) }
        guard startsComment(bytes, at: start) else { return start + 1 }
        if bytes[start + 1] == slash {
            return bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
        }
        var index = start + 2
        while index + 1 < bytes.count {
            if bytes[index] == star, bytes[index + 1] == slash { return index + 2 }
            index += 1
        }
        return bytes.count
    }

    private static func endOfString(in bytes: [UInt8], at start: Int) -> Int {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == backslash {
                index += 2
            } else if bytes[index] == quote {
                return index + 1
            } else {
                index += 1
            }
        }
        return bytes.count
    }
}
