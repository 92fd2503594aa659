/// What a request sends behind its header: bytes and files one after the other, of a length known in advance.
///
/// Files are read while they are sent, so an upload of any size takes no memory.
package struct HTTPBody: Sendable, Hashable {
    package enum Segment: Sendable, Hashable {
        case bytes([UInt8])
        /// A file by its path, with the length in bytes that it had when the request was built.
        case file(path: String, length: Int)

        package var length: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .file(_, let length): length
            }
        }
    }

    package var segments: [Segment]

    package init(segments: [Segment]) { self.segments = segments }

    package init(_ bytes: [UInt8]) { segments = [.bytes(bytes)] }

    package init(_ text: String) { segments = [.bytes(Array(text.utf8))] }

    /// Bytes in all.
    package var length: Int { segments.reduce(0) { $0 + $1.length } }

    /// True when no file takes part.
    package var isInMemory: Bool {
        segments.allSatisfy { segment in
            switch segment {
            case .bytes: true
            case .file: false
            }
        }
    }

    /// The whole body when it comes from memory alone, or nil when a file takes part.
    package var bytesInMemory: [UInt8]? {
        if segments.count == 1, case .bytes(let bytes) = segments[0] { return bytes }
        var bytes: [UInt8] = []
        for segment in segments {
            guard case .bytes(let part) = segment else { return nil }
            bytes += part
        }
        return bytes
    }
}
