import Digests
import HTTPModel
package import JSONTree

extension HAREntry {
    /// What of an entry is needed to find it for a request.
    static let requestSelection = JSONSelection.members([
        ("request", .members("method", "url", "headers", "postData")), (RecordedFacts.member, .everything),
        ("response", .members("status")),
    ])

    /// What of an entry is needed to answer a request that is known to be the recorded one.
    static let answerSelection = JSONSelection.members([
        ("response", HARResponse.selection), ("timings", .everything), (RecordedFacts.member, .members("failure")),
    ])

    /// Reads an entry; nil where it holds no exchange over HTTP, as those of web sockets, of data URLs and of requests that
    /// a browser gave up. Throws what is wrong with it, as a sentence.
    package init?(json: JSONView) throws(HAREntryProblem) {
        try self.init(json: json) { VaryingParts(json: $0) }
    }

    /// - Parameters:
    ///   - readsFields: Whether the fields of the request are wanted.
    ///   - varying: Reads what varies of the request.
    init?(
        json: JSONView, readsFields: Bool = true, varying: (JSONView?) -> VaryingParts
    ) throws(HAREntryProblem) {
        guard let (request, hasBody) = try HARRequest(json: json["request"], readsFields: readsFields)?.value else {
            return nil
        }
        try self.init(json: json, request, hasBody: hasBody, varying: varying)
    }

    /// Reads all but the request.
    init?(
        json: JSONView, _ request: HTTPRequest, hasBody: Bool = true,
        varying: (JSONView?) -> VaryingParts = { VaryingParts(json: $0) }
    ) throws(HAREntryProblem) {
        let facts = json[RecordedFacts.member]
        guard let outcome = try HARResponse(json: json["response"], failure: TransferFailure(json: facts?["failure"]))
        else { return nil }
        let timings = HARTimings(json: json["timings"])
        self.init(
            started: json["startedDateTime"]?.string ?? "", page: json["pageref"]?.string,
            exchange: Exchange(
                request: request, outcome: outcome.result, timings: timings.marks,
                remoteAddress: json["serverIPAddress"]?.string ?? "",
                connection: json["connection"]?.string.flatMap { Int($0) } ?? 0),
            hasRequestBody: hasBody, facts: RecordedFacts(json: facts, varying: varying))
    }
}

/// What is wrong with an entry, such as `it has no request`.
package struct HAREntryProblem: Error, Sendable, Hashable {
    package var text: String

    init(_ text: String) { self.text = text }
}

/// The `request` of an entry.
struct HARRequest {
    let value: (request: HTTPRequest, hasBody: Bool)

    /// Nil for a URL of another kind.
    init?(json: JSONView?, readsFields: Bool = true) throws(HAREntryProblem) {
        guard let json, json.isObject else { throw HAREntryProblem("the entry has no request") }
        guard let method = json["method"]?.string else { throw HAREntryProblem("the request has no method") }
        guard let text = json["url"]?.string else { throw HAREntryProblem("the request has no url") }
        guard text.utf8.prefix(4).elementsEqual("http".utf8) || text.prefix(4).lowercased() == "http" else {
            return nil
        }
        guard let url = (try? HTTPURL(text, encoding: .asWritten)) ?? (try? HTTPURL(text)) else {
            throw HAREntryProblem("\"\(text.prefix(200))\" is no URL")
        }
        var fields = readsFields ? HTTPFields.reading(json["headers"]) : HTTPFields()
        var body: HTTPBody?
        var hasBody = true
        if let data = json["postData"], !data.isNull {
            // What was edited, or exported for requests of its own kind, may have no fields.
            if let type = data["mimeType"]?.string, !type.isEmpty, !fields.contains("Content-Type") {
                fields.append("Content-Type", type)
            }
            let bytes = Self.body(data, fields)
            hasBody = bytes != nil
            body = bytes.map { HTTPBody($0) }
        }
        value = (HTTPRequest(method: method, url: url, fields: fields, body: body), hasBody)
    }

    /// Nil where the body is not there as it was sent.
    private static func body(_ data: JSONView, _ fields: HTTPFields) -> [UInt8]? {
        if data["_leftOut"]?.bool == true { return nil }
        if let utf8 = data["text"]?.utf8, !utf8.isEmpty {
            let encoding = data["_encoding"] ?? data["encoding"]
            guard encoding?.string == "base64" else { return utf8 }
            return Base64.standard.decode(String(decoding: utf8, as: UTF8.self))
        }
        let parameters = data["params"]?.elements.map(Array.init) ?? []
        guard !parameters.isEmpty else { return [] }
        let type = fields["Content-Type"]?.lowercased() ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { return nil }
        let pairs = parameters.map { parameter in
            (parameter["name"]?.string ?? "") + "=" + (parameter["value"]?.string ?? "")
        }
        return Array(pairs.joined(separator: "&").utf8)
    }
}

/// The `response` of an entry.
struct HARResponse {
    /// What is needed of it.
    static let selection = JSONSelection.members(
        "status", "statusText", "httpVersion", "headers", "content", "bodySize")

    let result: Result<HTTPResponse, TransferFailure>

    /// Nil where there is none.
    init?(json: JSONView?, failure: TransferFailure?) throws(HAREntryProblem) {
        if let failure {
            result = .failure(failure)
            return
        }
        guard let json, !json.isNull else { return nil }
        guard json.isObject else { throw HAREntryProblem("the response is no object") }
        guard let status = json["status"]?.number?.intValue else {
            throw HAREntryProblem("the response has no status")
        }
        guard (100...999).contains(status) else { return nil }
        let fields = HTTPFields.reading(json["headers"])
        let body = try Self.body(json["content"], fields)
        let size = json["bodySize"]?.number?.intValue ?? -1
        result = .success(
            HTTPResponse(
                status: status, reason: json["statusText"]?.string ?? "",
                version: Self.version(json["httpVersion"]?.string ?? ""), fields: fields, body: body,
                wireBodySize: size >= 0 ? size : body.count))
    }

    private static func body(_ content: JSONView?, _ fields: HTTPFields) throws(HAREntryProblem) -> [UInt8] {
        guard let content, let utf8 = content["text"]?.utf8 else { return [] }
        if content["encoding"]?.string == "base64" {
            guard let bytes = Base64.standard.decode(String(decoding: utf8, as: UTF8.self)) else {
                throw HAREntryProblem("the content of the response is no base64")
            }
            return bytes
        }
        // The text was decoded by the charset of the response; whoever reads the body decodes it by that again.
        guard !utf8.allSatisfy({ $0 < 0x80 }),
            let charset = fields["Content-Type"].flatMap({ MediaType($0) })?.parameter("charset"),
            let bytes = BodyText.encode(String(decoding: utf8, as: UTF8.self), charset: charset)
        else { return utf8 }
        return bytes
    }

    /// Browsers write `h2`, `http/2.0`, `h3` and the like.
    private static func version(_ text: String) -> HTTPVersion {
        if text == "HTTP/1.1" { return .http1_1 }
        return switch text.lowercased().filter({ $0.isNumber || $0 == "." }) {
        case "1.0": .http1_0
        case "2", "2.0": .http2
        case "3", "3.0": .http3
        default: .http1_1
        }
    }
}

extension HTTPFields {
    /// Reads `headers`. Names with a colon in front are no fields; several cookies in one value are several fields.
    fileprivate static func reading(_ json: JSONView?) -> HTTPFields {
        var fields = HTTPFields()
        guard let headers = json?.elements else { return fields }
        for header in headers {
            guard let name = header["name"]?.string, let value = header["value"]?.string, !name.hasPrefix(":") else {
                continue
            }
            guard value.utf8.contains(UInt8(ascii: "\n")) else {
                fields.append(name, value)
                continue
            }
            for line in value.split(whereSeparator: \.isNewline) { fields.append(name, String(line)) }
        }
        return fields
    }
}
