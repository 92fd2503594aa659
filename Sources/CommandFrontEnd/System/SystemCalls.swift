#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's `read`, called again when a signal came in between.
func systemRead(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    while true {
        let count = unsafe read(descriptor, bytes.baseAddress, bytes.count)
        if count >= 0 || errno != EINTR { return count }
    }
}

/// The system's `pread`, called again when a signal came in between.
func systemRead(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    while true {
        let count = unsafe pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
        if count >= 0 || errno != EINTR { return count }
    }
}

/// The system's `write`, called again when a signal came in between.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    while true {
        let count = unsafe write(descriptor, bytes.baseAddress, bytes.count)
        if count >= 0 || errno != EINTR { return count }
    }
}

/// The system's `access`.
func systemAccess(_ path: String, _ mode: Int32) -> Bool { unsafe access(path, mode) == 0 }

/// The system's `exit`.
func systemExit(_ code: Int32) -> Never { exit(code) }
