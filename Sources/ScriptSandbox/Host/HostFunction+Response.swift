import HTTPModel
import JSONTree
import RunModel

/// The response that a test script sees. It is given the summary when it begins, the rest crosses when it asks for it.
extension HostFunction {
    static func response(_ script: CurrentScript) -> [HostFunction] {
        [
            HostFunction("responseHeaders") { _ throws(HostFailure) in
                .string((script.response?.fields.definition ?? []).text())
            },
            HostFunction("responseBody") { _ throws(HostFailure) in
                .bytes(script.response?.body ?? [])
            },
            // responseText(charset | undefined): without one it is that of the Content-Type.
            HostFunction("responseText") { call throws(HostFailure) in
                guard let response = script.response else { return .string("") }
                if let charset = call.string(0) { return .string(BodyText.decode(response.body, charset: charset)) }
                return .string(BodyText.decode(response.body, contentType: response.fields["Content-Type"]))
            },
        ]
    }
}

extension HTTPResponse {
    /// `[code, reason | null, milliseconds, body size, downloaded bytes]`
    func summary(after time: Duration) -> [HostValue] {
        [
            .integer(status), reason.isEmpty ? .null : .string(reason), .number((time / .milliseconds(1)).rounded()),
            .integer(body.count), .integer(wireBodySize),
        ]
    }
}

extension HTTPFields {
    /// The headers as a definition of Postman's collection format.
    var definition: JSON {
        .array(map { ["key": .string($0.name), "value": .string($0.value)] as JSON })
    }
}
