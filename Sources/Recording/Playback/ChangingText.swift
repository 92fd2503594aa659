/// What in a text says nothing of its meaning, since it is another at every time: moments, UUIDs, numbers made of the clock.
/// Tells texts alike that differ only there, in recordings that do not say what varies.
enum ChangingText {
    /// The text with a mark in the place of each such part.
    static func normalized(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { 0x30...0x39 ~= $0 }) else { return text }
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isBoundary = index == 0 || !isWord(bytes[index - 1])
            guard isBoundary, let length = length(of: bytes[index...]) else {
                output.append(bytes[index])
                index += 1
                continue
            }
            output.append(mark)
            index += length
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// A character that no URL and no sensible text holds.
    private static let mark: UInt8 = 0x01

    private static func length(of bytes: ArraySlice<UInt8>) -> Int? {
        if let length = matched(bytes, uuid), ends(bytes, length) { return length }
        if let length = matched(bytes, moment) { return length + momentTail(bytes.dropFirst(length)) }
        let digits = bytes.prefix { 0x30...0x39 ~= $0 }.count
        return digits >= 10 && ends(bytes, digits) ? digits : nil
    }

    /// `h` is a hexadecimal digit, `d` a decimal one.
    private static let uuid = Array("hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh".utf8)
    private static let moment = Array("dddd-dd-ddTdd:dd:dd".utf8)

    private static func matched(_ bytes: ArraySlice<UInt8>, _ form: [UInt8]) -> Int? {
        guard bytes.count >= form.count else { return nil }
        for (byte, sign) in zip(bytes, form) {
            switch sign {
            case UInt8(ascii: "h"): guard isHexadecimal(byte) else { return nil }
            case UInt8(ascii: "d"): guard 0x30...0x39 ~= byte else { return nil }
            default: guard byte == sign else { return nil }
            }
        }
        return form.count
    }

    /// A fraction and a zone.
    private static func momentTail(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix { 0x30...0x39 ~= $0 || ".+-:Z".utf8.contains($0) }.count
    }

    private static func ends(_ bytes: ArraySlice<UInt8>, _ length: Int) -> Bool {
        bytes.count == length || !isWord(bytes[bytes.startIndex + length])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isHexadecimal(byte) || 0x61...0x7A ~= byte || 0x41...0x5A ~= byte
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x61...0x66 ~= byte || 0x41...0x46 ~= byte
    }
}
