import Digests
import HTTPModel

/// Bytes, texts and chance.
extension HostFunction {
    static var data: [HostFunction] {
        [
            // decode(bytes, offset, length, charset): undefined for a charset that nobody knows
            HostFunction("decode") { call throws(HostFailure) in
                let bytes = try stretch(of: call)
                return .optional(BodyText.decode(bytes, known: try call.requiredString(3)))
            },
            HostFunction("encode") { call throws(HostFailure) in
                let text = try call.requiredString(0)
                guard let bytes = BodyText.encode(text, charset: try call.requiredString(1)) else { return .undefined }
                return .bytes(bytes)
            },
            HostFunction("randomBytes") { call throws(HostFailure) in
                guard let count = call.integer(0), (0...maximumRandomBytes).contains(count) else {
                    throw HostFailure(name: "RangeError", "the number of bytes is out of range")
                }
                do { return .bytes(try SecureRandom.bytes(count)) } catch { throw HostFailure("no random bytes") }
            },
        ]
    }

    /// What node:crypto gives at once, and far more than Web Crypto.
    private static var maximumRandomBytes: Int { 1 << 26 }

    private static func stretch(of call: HostCall) throws(HostFailure) -> [UInt8] {
        let offset = max(call.integer(1) ?? 0, 0)
        let bytes = call[0]?.withBytes { all in
            let length = max(call.integer(2) ?? all.count, 0)
            return [UInt8](all.dropFirst(offset).prefix(length))
        }
        guard let bytes else { throw .typeError("no bytes were given") }
        return bytes
    }
}
