#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension StandardStream {
    /// Columns of the terminal that the stream goes to; nil when it goes elsewhere, 80 when the terminal does not say.
    var terminalColumns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        let descriptor = self == .output ? STDOUT_FILENO : STDERR_FILENO
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
