package import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A terminal that nobody sees: what a program writes to `screen`, the test reads.
package final class PseudoTerminal {
    package struct Failed: Error, CustomStringConvertible {
        package let description: String
    }

    /// For the program. Closed here once the program has it, or reading would never end.
    package let screen: FileHandle
    private let reader: Int32

    package init(columns: UInt16) throws {
        let (reader, name) = try Self.openReader()
        self.reader = reader
        let writer = open(name, O_RDWR | O_NOCTTY)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard writer >= 0, ioctl(writer, UInt(TIOCSWINSZ), &size) == 0 else { throw Self.failure("has no size") }
        screen = FileHandle(fileDescriptor: writer, closeOnDealloc: false)
    }

    /// The side that reads, and the path of the other one.
    private static func openReader() throws -> (descriptor: Int32, path: String) {
        #if canImport(Glibc)
            // What posix_openpt, unlockpt and ptsname do, which the Glibc module does not show.
            let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
            var (locked, index) = (Int32(0), UInt32(0))
            let reader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            guard reader >= 0, ioctl(reader, unlock, &locked) == 0, ioctl(reader, number, &index) == 0 else {
                throw failure("cannot be opened")
            }
            return (reader, "/dev/pts/\(index)")
        #else
            let reader = posix_openpt(O_RDWR | O_NOCTTY)
            guard reader >= 0, grantpt(reader) == 0, unlockpt(reader) == 0, let name = ptsname(reader) else {
                throw failure("cannot be opened")
            }
            return (reader, String(cString: name))
        #endif
    }

    private static func failure(_ what: String) -> Failed {
        Failed(description: "the pseudo terminal \(what): \(String(cString: strerror(errno)))")
    }

    deinit { close(reader) }

    /// Everything written until the program has ended. To be called when it has started, and once.
    package func readAll() throws -> String {
        try screen.close()
        var text: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(reader, &block, block.count)
            // The system says EIO when the last writer is gone.
            guard count > 0 else { return String(decoding: text, as: UTF8.self) }
            text += block[..<count]
        }
    }
}
