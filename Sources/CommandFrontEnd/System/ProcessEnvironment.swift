#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The variables of the process, as its caller set them.
enum ProcessEnvironment {
    static func value(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }
}
