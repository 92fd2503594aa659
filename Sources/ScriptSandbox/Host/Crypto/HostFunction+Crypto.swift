import Digests

/// Web Cryptography: what `crypto.subtle` does, over libcrypto.
extension HostFunction {
    static var cryptography: [HostFunction] {
        [
            // crypto(operation, arguments…): bytes, a truth value or an array, as the operation has it. Keys are bytes:
            // raw ones, private keys in PKCS #8, public keys as certificates have them. Throws a DataError where bytes
            // are no key, an OperationError where libcrypto refuses.
            HostFunction("crypto") { call throws(HostFailure) in
                let name = try call.requiredString(0)
                guard let operation = CryptoOperations.all[name] else {
                    throw .typeError("there is no operation \(name)")
                }
                do {
                    return try operation(CryptoArguments(call))
                } catch {
                    throw failure(error)
                }
            }
        ]
    }

    private static func failure(_ error: any Error) -> HostFailure {
        switch error {
        case let failure as HostFailure: failure
        case let error as DigestError:
            switch error {
            case .badKey: HostFailure(name: "DataError", error.message)
            case .unavailable: HostFailure(name: "NotSupportedError", error.message)
            case .noRandomness, .refused: HostFailure(name: "OperationError", error.message)
            }
        default: HostFailure(name: "OperationError", "\(error)")
        }
    }
}
