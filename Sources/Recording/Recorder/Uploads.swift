import HTTPModel

/// Puts the files that requests send into a recording, as long as they are small: a recording is there to be read.
package struct Uploads {
    /// Bytes of a body with the files in it.
    static let largestBody = 1 << 20

    private let read: (_ path: String) -> [UInt8]?

    /// - Parameter read: The content of a file, or nil for one that is to stay out.
    package init(_ read: @escaping (_ path: String) -> [UInt8]?) { self.read = read }

    /// The body with the content of its files; as it is where one of them is left out, or is another than was sent.
    func content(of body: HTTPBody?) -> HTTPBody? {
        guard let body, !body.isInMemory, body.length <= Self.largestBody else { return body }
        var bytes: [UInt8] = []
        for segment in body.segments {
            switch segment {
            case .bytes(let part): bytes += part
            case .file(let path, let length):
                guard let content = read(path), content.count == length else { return body }
                bytes += content
            }
        }
        return HTTPBody(bytes)
    }
}
