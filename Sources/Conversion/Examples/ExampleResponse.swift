import Digests
import HTTPModel
import JSONTree

/// A recorded response as an example of format v2.1.
struct ExampleResponse {
    private let response: HTTPResponse
    private let timings: TransferTimings

    init(_ response: HTTPResponse, _ timings: TransferTimings) {
        self.response = response
        self.timings = timings
    }

    /// `200 OK`
    var name: String { response.reason.isEmpty ? String(response.status) : "\(response.status) \(response.reason)" }

    /// - Parameter request: The request that it answered.
    func json(name: String, request: JSON) -> JSON {
        let type = response.fields["Content-Type"].flatMap { MediaType($0) }
        var object = JSONObject([("name", .string(name)), ("originalRequest", request)])
        if !response.reason.isEmpty { object["status"] = .string(response.reason) }
        object["code"] = .number(JSONNumber(response.status))
        object["_postman_previewlanguage"] = .string(type?.language ?? "text")
        object["header"] = .array(response.fields.filter(Self.isOwn).map(\.json))
        object["cookie"] = []
        object["responseTime"] = .number(JSONNumber(timings.total.milliseconds))
        if let text = text(type) {
            object["body"] = .string(text)
        } else {
            object["body"] = .string(Base64.standard.encode(response.body))
            // The format has no place for what is no text; a HAR says so by a member of this name.
            object["_encoding"] = "base64"
        }
        return .object(object)
    }

    /// Not what speaks of the body's form on the wire: here it stands decoded.
    private static func isOwn(_ field: HTTPField) -> Bool {
        switch field.name.lowercased() {
        case "content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive": false
        default: true
        }
    }

    /// Nil for bytes that are no text.
    private func text(_ type: MediaType?) -> String? {
        if let text = String(validating: response.body, as: UTF8.self), !text.unicodeScalars.contains("\0") {
            return text
        }
        guard type?.type == "text" || type?.isJSON == true || type?.isXML == true else { return nil }
        return BodyText.decode(response.body, contentType: response.fields["Content-Type"])
    }
}

extension Duration {
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
