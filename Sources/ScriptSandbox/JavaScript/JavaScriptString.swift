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
        let count = strlen(cString)
        reference = cString.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            Self.make(UnsafeBufferPointer(start: start, count: count))
        }
    }

    /// What is no UTF-8 becomes U+FFFD.
    init(utf8: [UInt8]) {
        reference = utf8.withUnsafeBufferPointer(Self.make)
    }

    /// Takes over a string that the engine made.
    init(owning reference: OpaquePointer) {
        self.reference = reference
    }

    deinit { JSStringRelease(reference) }

    private static func make(_ text: String) -> OpaquePointer {
        var text = text
        return text.withUTF8(make)
    }

    private static func make(_ utf8: UnsafeBufferPointer<UInt8>) -> OpaquePointer {
        if let ascii = cjsc_make_ascii(utf8.baseAddress, utf8.count) { return ascii }
        var isUTF8 = true
        let units = [UTF16.CodeUnit](unsafeUninitializedCapacity: utf8.count) { units, count in
            guard let start = units.baseAddress else { return }
            var decoder = UTF16Units(utf8, in: start)
            let decoded = decoder.decode()
            isUTF8 = decoded != nil
            count = decoded ?? 0
        }
        return isUTF8 ? JSStringCreateWithCharacters(units, units.count) : make(String(decoding: utf8, as: UTF8.self))
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
