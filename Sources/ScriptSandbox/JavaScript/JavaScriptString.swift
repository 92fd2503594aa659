import CJavaScriptCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Owns one string of the engine's C interface.
struct JavaScriptString: ~Copyable {
    let reference: OpaquePointer

    init(_ text: String) {
        reference = Self.make(text)
    }

    /// A text that ends with a zero byte.
    init(cString: UnsafePointer<CChar>) {
        reference = JSStringCreateWithUTF8CString(cString)
    }

    /// UTF-8 that ends with a zero byte.
    init(zeroTerminated text: [UInt8]) {
        reference = text.withUnsafeBytes { bytes in
            JSStringCreateWithUTF8CString(bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
        }
    }

    /// Takes over a string that the engine made.
    init(owning reference: OpaquePointer) {
        self.reference = reference
    }

    deinit { JSStringRelease(reference) }

    private static func make(_ text: String) -> OpaquePointer {
        let made = text.withCString { start in
            // The engine's UTF-8 reader keeps one byte for each character of plain ASCII, but ends at the first zero.
            strlen(start) == text.utf8.count ? JSStringCreateWithUTF8CString(start) : nil
        }
        if let made { return made }
        let units = Array(text.utf16)
        return JSStringCreateWithCharacters(units, units.count)
    }

    var text: String {
        let length = JSStringGetLength(reference)
        guard length > 0 else { return "" }
        // Three bytes for each UTF-16 unit and the zero at the end.
        let capacity = JSStringGetMaximumUTF8CStringSize(reference)
        if capacity <= 1024 {
            return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
                guard let start = buffer.baseAddress else { return "" }
                let count = JSStringGetUTF8CString(reference, start, capacity)
                let bytes = UnsafeRawBufferPointer(start: start, count: max(count, 1) - 1)
                return String(decoding: bytes, as: UTF8.self)
            }
        }
        return String(unsafeUninitializedCapacity: capacity) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return start.withMemoryRebound(to: CChar.self, capacity: capacity) { characters in
                max(JSStringGetUTF8CString(reference, characters, capacity), 1) - 1
            }
        }
    }
}
