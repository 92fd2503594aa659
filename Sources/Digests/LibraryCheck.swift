import COpenSSL

/// What libcrypto last complained about, in its words. Each thread has a queue of complaints of its own; this empties it.
func libraryReason() -> String {
    let code = ERR_peek_last_error()
    ERR_clear_error()
    guard code != 0, let reason = ERR_reason_error_string(code) else { return "libcrypto gave no reason" }
    return String(cString: reason)
}

/// Throws where a function of libcrypto has not answered 1.
func check(_ code: Int32) throws(DigestError) {
    guard code == 1 else { throw .refused(libraryReason()) }
}

/// The object that a function of libcrypto made; throws where it made none.
func made(_ pointer: OpaquePointer?) throws(DigestError) -> OpaquePointer {
    guard let pointer else { throw .refused(libraryReason()) }
    return pointer
}

extension Array where Element == UInt8 {
    /// A place for bytes even when there are none: an empty array may come as a null pointer, which libcrypto takes to mean
    /// something else than no bytes.
    var orPlaceholder: [UInt8] { isEmpty ? [0] : self }
}
