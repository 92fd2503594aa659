#if canImport(Glibc)
    import Glibc
#endif

/// The charsets that the system's own converter knows.
enum SystemCharset {
    /// Nil for a charset that it does not know. Bytes that mean nothing become U+FFFD.
    static func decode(_ bytes: [UInt8], charset: String) -> String? {
        #if canImport(Glibc)
            // A slash would begin options of the converter.
            guard charset.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }) else { return nil }
            // (iconv_t)-1 and (size_t)-1 stand for failure; Swift sees both as -1.
            let converter = unsafe iconv_open("UTF-8", charset)
            guard Int(bitPattern: converter) != -1 else { return nil }
            defer { unsafe iconv_close(converter) }
            return unsafe convert(bytes, with: converter)
        #else
            return nil
        #endif
    }

    #if canImport(Glibc)
        private static func convert(_ bytes: [UInt8], with converter: iconv_t?) -> String {
            var input = bytes.map { CChar(bitPattern: $0) }
            var text: [UInt8] = []
            var portion = [CChar](repeating: 0, count: 4096)
            var start = 0
            while start < input.count {
                var left = input.count - start
                var room = portion.count
                let result = unsafe input.withUnsafeMutableBufferPointer { source in
                    unsafe portion.withUnsafeMutableBufferPointer { target in
                        var from = unsafe source.baseAddress.map { unsafe $0 + start }
                        var to = target.baseAddress
                        return unsafe iconv(converter, &from, &left, &to, &room)
                    }
                }
                let problem = errno
                start = input.count - left
                text += portion[..<(portion.count - room)].map { UInt8(bitPattern: $0) }
                if result < 0, problem != E2BIG {
                    text += [0xEF, 0xBF, 0xBD]
                    start += 1
                }
            }
            return String(decoding: text, as: UTF8.self)
        }
    #endif
}
