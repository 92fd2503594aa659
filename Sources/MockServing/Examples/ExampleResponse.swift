import Digests
import HTTPModel
import PostmanFormat
import Variables

/// What an example answers, its variables still in it.
struct ExampleResponse: Sendable {
    let status: Int
    private let fields: [HeaderEntry]
    private let body: Template
    /// The body where it is no text.
    private let bytes: [UInt8]?
    /// The answer, where it holds no variable and so is always the same.
    let constant: HTTPResponse?

    init(_ saved: SavedResponse) {
        status = saved.code
        var fields = saved.headers.filter { !$0.isDisabled && !$0.isOfConnection }
        let isTyped = fields.contains { $0.key.source.equalsIgnoringASCIICase("Content-Type") }
        if !isTyped, let type = Self.mediaType(saved.previewLanguage) {
            fields.append(HeaderEntry(key: "Content-Type", value: Template(literal: type)))
        }
        self.fields = fields
        body = saved.body
        bytes = saved.isBase64 ? Base64.standard.decode(body.source) : nil
        let isConstant =
            (bytes != nil || body.isConstant) && fields.allSatisfy { $0.key.isConstant && $0.value.isConstant }
        constant =
            isConstant
            ? HTTPResponse(
                status: status, fields: HTTPFields(fields.map { HTTPField($0.key.source, $0.value.source) }),
                body: bytes ?? Array(body.source.utf8)) : nil
    }

    func response(_ resolver: inout Resolver) -> HTTPResponse {
        if let constant { return constant }
        var sent = HTTPFields()
        for field in fields { sent.append(resolver.render(field.key), resolver.render(field.value)) }
        return HTTPResponse(status: status, fields: sent, body: bytes ?? Array(resolver.render(body).utf8))
    }

    private static func mediaType(_ language: String?) -> String? {
        switch language {
        case "json": "application/json"
        case "xml": "application/xml"
        case "html": "text/html"
        case "javascript": "application/javascript"
        case "text", "plain": "text/plain"
        default: nil
        }
    }
}

extension HeaderEntry {
    /// Fields that tell of the connection they came over. The saved body is decoded and has another length now.
    fileprivate var isOfConnection: Bool {
        switch key.source.lowercased() {
        case "", "connection", "content-encoding", "content-length", "date", "keep-alive", "trailer",
            "transfer-encoding", "upgrade":
            true
        default: false
        }
    }
}
