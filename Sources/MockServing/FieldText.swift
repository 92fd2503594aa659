/// Texts of the wire. What is UTF-8 is read as that, anything else as Latin-1, so that every byte is kept.
enum FieldText {
    static func text(_ string: UnsafePointer<CChar>) -> String {
        if let text = String(validatingCString: string) { return text }
        var end = string
        while end.pointee != 0 { end += 1 }
        return latin1(UnsafeRawBufferPointer(start: string, count: end - string))
    }

    static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(validating: bytes, as: UTF8.self) ?? latin1(bytes)
    }

    /// The text for the wire, Latin-1 where that has all its characters, else UTF-8; ends with a zero. Nil when a zero
    /// stands in the text.
    static func cString(_ text: String) -> [CChar]? {
        var bytes: [UInt8]
        if text.utf8.allSatisfy({ $0 < 0x80 }) || text.unicodeScalars.contains(where: { $0.value > 0xFF }) {
            bytes = Array(text.utf8)
        } else {
            bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
        guard !bytes.contains(0) else { return nil }
        bytes.append(0)
        return bytes.map { CChar(bitPattern: $0) }
    }

    private static func latin1(_ bytes: UnsafeRawBufferPointer) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}
