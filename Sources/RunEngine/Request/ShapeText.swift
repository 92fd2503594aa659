import HTTPModel

/// Texts with blank variables.
enum ShapeText {
    /// A URL without the port of its host where that is blank: no port has as many digits.
    static func withoutPort(_ url: String) -> String {
        let bytes = Array(url.utf8)
        let mark = [UInt8](":\(RequestOrigin.blank)".utf8)
        let start = authorityStart(bytes)
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? bytes.count
        guard end - start >= mark.count, bytes[..<end].suffix(mark.count).elementsEqual(mark) else { return url }
        return String(decoding: bytes[..<(end - mark.count)] + bytes[end...], as: UTF8.self)
    }

    /// Behind `://`.
    private static func authorityStart(_ bytes: [UInt8]) -> Int {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return 0
        }
        return colon + 3
    }
}
