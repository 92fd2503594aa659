import HTTPModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Hands out the bytes of a body in the portions that libcurl asks for. Files are open only while they are read.
struct BodyReader: ~Copyable {
    private let segments: [HTTPBody.Segment]
    private var index = 0
    private var offset = 0
    private var file: Int32 = -1
    /// Why reading failed.
    private(set) var failure: String?

    init(_ body: HTTPBody) { segments = body.segments }

    deinit { if file >= 0 { close(file) } }

    /// Bytes written to the buffer; 0 at the end, nil when a file cannot be read.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        while index < segments.count {
            let segment = segments[index]
            let wanted = min(buffer.count, segment.length - offset)
            guard wanted > 0 else {
                nextSegment()
                continue
            }
            switch segment {
            case .bytes(let bytes):
                bytes.withUnsafeBytes { source in
                    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + wanted]))
                }
                offset += wanted
                return wanted
            case .file(let path, _):
                guard let count = read(path, wanted, into: buffer) else { return nil }
                offset += count
                return count
            }
        }
        return 0
    }

    /// Goes to an offset from the start of the body, so that libcurl can send it again on a fresh connection.
    mutating func seek(to position: Int) -> Bool {
        closeFile()
        (index, offset) = (0, position)
        while index < segments.count, offset >= segments[index].length {
            offset -= segments[index].length
            index += 1
        }
        return index < segments.count || offset == 0
    }

    private mutating func read(_ path: String, _ wanted: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        if file < 0 {
            file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return fail(path, errno) }
        }
        var count = 0
        repeat { count = pread(file, buffer.baseAddress, wanted, off_t(offset)) } while count < 0 && errno == EINTR
        guard count >= 0 else { return fail(path, errno) }
        guard count > 0 else {
            failure = "\"\(path)\" is shorter than it was when the request was built"
            return nil
        }
        return count
    }

    private mutating func fail(_ path: String, _ code: Int32) -> Int? {
        failure = "\"\(path)\": \(String(cString: strerror(code)))"
        return nil
    }

    private mutating func nextSegment() {
        closeFile()
        index += 1
        offset = 0
    }

    private mutating func closeFile() {
        if file >= 0 { close(file) }
        file = -1
    }
}
