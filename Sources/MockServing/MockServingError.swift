/// Why a server could not start, or a response not be sent.
package enum MockServingError: Error, Sendable, Hashable {
    case badPort(Int)
    case portInUse(Int)
    /// The system lets this user not listen there.
    case portNotAllowed(Int)
    case noFreePort
    /// A system call failed for another reason.
    case system(call: String, reason: String)
    /// libmicrohttpd would not start or take a response: no memory, no threads.
    case libraryRefused
    /// TLS cannot be served with the certificate and the key: one is no PEM, or they are not of one pair.
    case unusableIdentity
    case unsendableStatus(Int)
    /// Bytes of all fields, which the library would not send.
    case unsendableHeader(Int)
    /// The name of a field with characters that no field can have.
    case unsendableField(String)
}
