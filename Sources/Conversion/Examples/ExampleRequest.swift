import Digests
import HTTPModel
import JSONTree
import PostmanFormat

/// A recorded request as format v2.1 writes it.
struct ExampleRequest {
    let json: JSON
    /// Whether it has a body although its method usually has none.
    let needsBody: Bool

    init(_ example: RecordedExample, sendsCookies: Bool) {
        let request = example.exchange.request
        let body = request.body?.bytesInMemory.flatMap { $0.isEmpty ? nil : $0 }
        let type = request.fields["Content-Type"].flatMap { MediaType($0) }
        var object = JSONObject([("method", .string(request.method))])
        object["header"] = .array(
            request.fields.filter { Self.isOwn($0, sendsCookies: sendsCookies) }.map(\.json))
        if let body { object["body"] = Self.body(body, type) }
        var url = request.url
        url.credentials = nil
        object["url"] = URLDefinition.json(ofText: url.text)
        if !example.hasRequestBody { object["description"] = "The recording does not hold the body of this request." }
        json = .object(object)
        needsBody = body != nil && ["GET", "HEAD", "COPY", "PURGE", "UNLOCK"].contains(request.method)
    }

    /// Not what every client adds by itself.
    private static func isOwn(_ field: HTTPField, sendsCookies: Bool) -> Bool {
        switch field.name.lowercased() {
        case "host", "content-length", "connection", "transfer-encoding", "accept-encoding", "postman-token": false
        case "user-agent": !field.value.hasPrefix("PostmanRuntime/")
        case "accept": field.value != "*/*"
        case "cache-control": field.value != "no-cache"
        case "cookie": sendsCookies
        default: true
        }
    }

    private static func body(_ bytes: [UInt8], _ type: MediaType?) -> JSON {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return ["mode": "file", "file": ["content": .string(Base64.standard.encode(bytes))]]
        }
        if type?.type == "application", type?.subtype == "x-www-form-urlencoded" {
            return ["mode": "urlencoded", "urlencoded": .array(pairs(of: text))]
        }
        var body: JSONObject = JSONObject([("mode", "raw"), ("raw", .string(text))])
        if let language = type?.language { body["options"] = ["raw": ["language": .string(language)]] }
        return .object(body)
    }

    private static func pairs(of form: String) -> [JSON] {
        QueryParameters(parsing: form).parameters.map { parameter in
            ["key": .string(decoded(parameter.key)), "value": .string(decoded(parameter.value ?? ""))]
        }
    }

    private static func decoded(_ text: String) -> String {
        PercentEncoding.decode(String(text.map { $0 == "+" ? " " : $0 }))
    }
}

extension HTTPField {
    var json: JSON { ["key": .string(name), "value": .string(value)] }
}

extension MediaType {
    /// The word of the format for what a text is written in; nil for one that has none.
    var language: String? {
        if isJSON { return "json" }
        if isXML { return "xml" }
        switch subtype {
        case "html", "xhtml+xml": return "html"
        case "javascript", "ecmascript": return "javascript"
        case _ where type == "text": return "text"
        default: return nil
        }
    }
}
