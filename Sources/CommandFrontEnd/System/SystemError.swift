#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A failed system call.
struct SystemError: Error {
    let code: Int32

    init(_ code: Int32) { self.code = code }

    /// The system's own words, beginning in lower case.
    var message: String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        let words = unsafe String(cString: text)
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
