import Digests
import HTTPModel
import JSONTree

extension HAREntry {
    /// Bodies above this many bytes are left out: no reader could take an entry of that size.
    static let largestBody = 96 << 20

    /// The entry as HAR 1.2 has it. `now` is the time of its cookies, in seconds since 1970.
    func json(now: Int) -> JSON {
        let timings = HARTimings(exchange.timings, isSecure: exchange.request.url.scheme == "https")
        var object = JSONObject()
        if let page { object["pageref"] = .string(page) }
        object["startedDateTime"] = .string(started)
        object["time"] = HARTimings.number(timings.total)
        object["request"] = requestJSON
        object["response"] = responseJSON(now: now)
        object["cache"] = [:]
        object["timings"] = timings.json
        if !exchange.remoteAddress.isEmpty { object["serverIPAddress"] = .string(exchange.remoteAddress) }
        if exchange.connection > 0 { object["connection"] = .string(String(exchange.connection)) }
        // Without it Chromium's network panel takes JSON for a script.
        object["_resourceType"] = "fetch"
        object[RecordedFacts.member] = facts.json(failure: failure)
        return .object(object)
    }

    private var failure: TransferFailure? {
        guard case .failure(let failure) = exchange.outcome else { return nil }
        return failure
    }

    private var version: HTTPVersion { exchange.response?.version ?? .http1_1 }

    private var requestJSON: JSON {
        let request = exchange.request
        var url = request.url
        url.fragment = nil
        var object = JSONObject([
            ("method", .string(request.method)), ("url", .string(url.text)), ("httpVersion", .string(version.rawValue)),
            ("cookies", HARCookies.json(ofRequest: request.fields)), ("headers", Self.json(request.fields)),
            ("queryString", Self.json(QueryParameters(parsing: request.url.query ?? ""), of: request.url)),
        ])
        if let body = request.body { object["postData"] = Self.json(body, type: request.fields["Content-Type"]) }
        let line = request.method.utf8.count + url.requestTarget.utf8.count + " HTTP/1.1\r\n".utf8.count + 1
        object["headersSize"] = size(ofHeader: request.fields, line: line)
        object["bodySize"] = .number(JSONNumber(request.body?.length ?? 0))
        return .object(object)
    }

    private func responseJSON(now: Int) -> JSON {
        let response = exchange.response ?? HTTPResponse(status: 0)
        let location = (300...399).contains(response.status) ? response.fields["Location"] ?? "" : ""
        let line = "HTTP/1.1 200 \r\n".utf8.count + response.reason.utf8.count
        let isMissing = exchange.response == nil
        let object = JSONObject([
            ("status", .number(JSONNumber(response.status))), ("statusText", .string(response.reason)),
            ("httpVersion", .string(version.rawValue)),
            ("cookies", HARCookies.json(ofResponse: response.fields, from: exchange.request.url, now: now)),
            ("headers", Self.json(response.fields)), ("content", Self.content(of: response)),
            ("redirectURL", .string(location)),
            ("headersSize", isMissing ? -1 : size(ofHeader: response.fields, line: line)),
            ("bodySize", .number(JSONNumber(isMissing ? -1 : response.wireBodySize))),
        ])
        return .object(object)
    }

    /// With the empty line behind it. HTTP/2 and later compress it, so that nobody can say.
    private func size(ofHeader fields: HTTPFields, line: Int) -> JSON {
        guard version == .http1_0 || version == .http1_1 else { return -1 }
        return .number(
            JSONNumber(fields.reduce(line + 2) { $0 + $1.name.utf8.count + $1.value.utf8.count + ": \r\n".utf8.count }))
    }

    private static func json(_ fields: HTTPFields) -> JSON {
        .array(fields.map { .object(JSONObject([("name", .string($0.name)), ("value", .string($0.value))])) })
    }

    private static func json(_ query: QueryParameters, of url: HTTPURL) -> JSON {
        guard url.query?.isEmpty == false else { return [] }
        func decoded(_ text: String) -> JSON {
            .string(PercentEncoding.decode(String(text.map { $0 == "+" ? " " : $0 })))
        }
        return .array(
            query.parameters.map { parameter in
                .object(JSONObject([("name", decoded(parameter.key)), ("value", decoded(parameter.value ?? ""))]))
            })
    }
}

extension HAREntry {
    /// The specification has no place for a body that is no text; the member `_encoding` says so as `encoding` does in a
    /// response. Text and parameters exclude each other, and the text is what was sent.
    private static func json(_ body: HTTPBody, type: String?) -> JSON {
        var object = JSONObject([("mimeType", .string(type ?? "")), ("params", [])])
        guard let bytes = body.bytesInMemory, bytes.count <= largestBody else {
            object["text"] = ""
            object["comment"] = .string("a body of \(body.length) bytes is left out")
            object[Self.leftOut] = true
            return .object(object)
        }
        let text = Self.text(bytes)
        object["text"] = .string(text ?? Base64.standard.encode(bytes))
        if text == nil { object["_encoding"] = "base64" }
        return .object(object)
    }

    /// Marks a body that the recording does not hold.
    static let leftOut = "_leftOut"

    private static func content(of response: HTTPResponse) -> JSON {
        let type = response.fields["Content-Type"]
        var object = JSONObject([("size", .number(JSONNumber(response.body.count)))])
        if response.fields.contains("Content-Encoding"), response.body.count > response.wireBodySize {
            object["compression"] = .number(JSONNumber(response.body.count - response.wireBodySize))
        }
        object["mimeType"] = .string(type ?? "")
        guard response.body.count <= largestBody else {
            object["comment"] = .string("a body of \(response.body.count) bytes is left out")
            object[Self.leftOut] = true
            return .object(object)
        }
        let text = isUTF8(type) ? Self.text(response.body) : Self.plainText(response.body)
        object["text"] = .string(text ?? Base64.standard.encode(response.body))
        if text == nil { object["encoding"] = "base64" }
        return .object(object)
    }

    private static func isUTF8(_ type: String?) -> Bool {
        guard let charset = type.flatMap({ MediaType($0) })?.parameter("charset") else { return true }
        return ["utf-8", "utf8", "us-ascii"].contains(charset.lowercased())
    }

    /// Nil where the bytes are no text.
    private static func text(_ bytes: [UInt8]) -> String? {
        guard !bytes.contains(0) else { return nil }
        do {
            _ = try UTF8Span(validating: bytes.span)
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            return nil
        }
    }

    /// Nil for bytes beyond ASCII: readers may take them for characters of the charset that the response names.
    private static func plainText(_ bytes: [UInt8]) -> String? {
        bytes.allSatisfy { 1..<0x80 ~= $0 } ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
