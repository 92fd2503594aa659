import HTTPModel

/// The beginning of a body, as a verbose report shows it.
struct BodyExcerpt {
    /// How many characters are shown.
    private static let limit = 2048
    /// How many bytes are looked at. Masks make a text shorter, so there are far more of them than are shown.
    private static let window = 1 << 20

    private let text: String
    private let size: Int

    init(_ body: [UInt8], contentType: String?) {
        text = BodyText.decode(Array(body.prefix(Self.window)), contentType: contentType)
        size = body.count
    }

    /// Files are named, not shown.
    init(_ body: HTTPBody, contentType: String?) {
        var text = ""
        for segment in body.segments where text.utf8.count < Self.window {
            switch segment {
            case .bytes(let bytes): text += BodyText.decode(Array(bytes.prefix(Self.window)), contentType: contentType)
            case .file(let path, _): text += "<\(path)>"
            }
        }
        self.text = text
        size = body.length
    }

    /// What is shown, its secrets masked before anything is cut off, and how much of the whole it is; nil for all of it.
    func shown(_ redact: (String) -> String) -> (text: String, note: String?) {
        let masked = redact(text)
        let shown = String(masked.prefix(Self.limit))
        guard shown.utf8.count < masked.utf8.count else { return (shown, nil) }
        return (shown, "(showing \(SizeText.text(shown.utf8.count))/\(SizeText.text(size)))")
    }
}
