import HTTPModel

/// How the body of a request is handed to curl.
struct CurlBody {
    /// What the option makes of the `Content-Type` where no field names one.
    enum DefaultType {
        case urlEncoded, multipart
    }

    private(set) var arguments: [CurlArgument] = []
    /// Commands whose output together is the body, which curl then reads.
    private(set) var producers: [[UInt8]] = []
    private(set) var defaultType = DefaultType.urlEncoded

    /// What one argument of a process may hold is limited, on Linux to 128 KiB.
    private static let longestArgument = 100_000

    init(_ body: HTTPBody, contentType: String?, secrets: ShellSecrets) {
        if let contentType, let form = CurlForm(body, contentType: contentType, secrets: secrets),
            form.arguments.allSatisfy({ $0.text.count < Self.longestArgument })
        {
            arguments = form.arguments
            defaultType = .multipart
        } else if body.segments.count == 1, case .file(let path, _) = body.segments[0] {
            arguments = [CurlArgument("--data-binary", "@" + path)]
        } else if let word = body.bytesInMemory.map(secrets.word), word.isText,
            word.quoted.count < Self.longestArgument
        {
            arguments = [CurlArgument("--data-raw", word)]
        } else {
            producers = body.segments.map { Self.producer(of: $0, secrets) }
            arguments = [CurlArgument("--data-binary", "@-")]
        }
    }

    private static func producer(of segment: HTTPBody.Segment, _ secrets: ShellSecrets) -> [UInt8] {
        switch segment {
        case .bytes(let bytes): ShellPrint.command(secrets.word(bytes))
        case .file(let path, _): Array("cat ".utf8) + ShellWord(path).quoted
        }
    }

    /// The start of the pipe that ends in curl; empty where there is none.
    var pipe: [UInt8] {
        guard !producers.isEmpty else { return [] }
        guard producers.count > 1 else { return producers[0] + Array(" |\n".utf8) }
        return Array("{\n".utf8) + producers.flatMap { Array("  ".utf8) + $0 + [0x0A] } + Array("} |\n".utf8)
    }
}
