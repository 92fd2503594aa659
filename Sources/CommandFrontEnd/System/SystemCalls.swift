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

/// Writes everything; false, with the reason in `errno`, where that fails.
func systemWriteAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
        var rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[...])
        while unsafe !rest.isEmpty {
            let count = unsafe systemWrite(descriptor, rest)
            guard count > 0 else { return false }
            unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
    }
}

/// The system's `open`.
func systemOpen(_ path: String, _ flags: Int32, _ permissions: mode_t = 0) -> Int32 {
    unsafe open(path, flags, permissions)
}

/// The system's `access`.
func systemAccess(_ path: String, _ mode: Int32) -> Bool { unsafe access(path, mode) == 0 }

/// The system's `_exit`.
func systemExit(_ code: Int32) -> Never { _exit(code) }
