#if canImport(Glibc)
    import Glibc
#endif

/// The charsets that the system's own converter knows.
enum SystemCharset {
    /// Nil for a charset that it does not know. Bytes that mean nothing become U+FFFD.
    static func decode(_ bytes: [UInt8], charset: String) -> String? {
        convert(bytes, from: charset, to: "UTF-8", substitute: [0xEF, 0xBF, 0xBD], unitLength: { _ in 1 })
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Nil for a charset that it does not know. Characters that it lacks become question marks.
    static func encode(_ text: String, charset: String) -> [UInt8]? {
        convert(Array(text.utf8), from: "UTF-8", to: charset, substitute: [UInt8(ascii: "?")]) { first in
            first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        }
    }

    /// Where the input cannot be converted, the substitute takes the place of one unit, whose first byte tells its length.
    private static func convert(
        _ bytes: [UInt8], from source: String, to target: String, substitute: [UInt8], unitLength: (UInt8) -> Int
    ) -> [UInt8]? {
        #if canImport(Glibc)
            // A slash would begin options of the converter.
            let names = [source, target]
            guard names.joined().utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }) else {
                return nil
            }
            // (iconv_t)-1 and (size_t)-1 stand for failure; Swift sees both as -1.
            let converter = unsafe iconv_open(target, source)
            guard Int(bitPattern: converter) != -1 else { return nil }
            defer { unsafe iconv_close(converter) }
            var input = bytes.map { CChar(bitPattern: $0) }
            var output: [UInt8] = []
            var start = 0
            while start < input.count {
                let step = unsafe step(converter, &input, from: start)
                start = step.position
                output += step.output
                if step.isStuck {
                    output += substitute
                    start += min(unitLength(bytes[start]), input.count - start)
                }
            }
            return output
        #else
            return nil
        #endif
    }

    #if canImport(Glibc)
        /// One portion: what came of it, where the input goes on, and whether what stands there cannot be converted.
        private struct Step {
            var output: [UInt8]
            var position: Int
            var isStuck: Bool
        }

        private static func step(_ converter: iconv_t?, _ input: inout [CChar], from start: Int) -> Step {
            var portion = [CChar](repeating: 0, count: 4096)
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
            return Step(
                output: portion[..<(portion.count - room)].map { UInt8(bitPattern: $0) },
                position: input.count - left, isStuck: result < 0 && problem != E2BIG)
        }
    #endif
}
