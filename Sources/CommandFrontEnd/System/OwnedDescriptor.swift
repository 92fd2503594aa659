#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file, closed when nobody needs it any more.
final class OwnedDescriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }
}
