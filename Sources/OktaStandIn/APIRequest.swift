import HTTPModel
import JSONTree

/// What the calls need of a request.
struct APIRequest {
    /// Scheme, host and port as the client wrote them, so that links lead back on any port.
    let org: String
    let query: QueryParameters
    let fields: HTTPFields
    let body: [UInt8]
    let now: Timestamp

    init(_ request: HTTPRequest, now: Timestamp) {
        org = "\(request.url.scheme)://\(request.fields["Host"] ?? request.url.hostField)"
        query = QueryParameters(request.url.query)
        fields = request.fields
        body = request.body?.bytesInMemory ?? []
        self.now = now
    }

    var api: String { org + "/api/v1" }

    /// Blanks alone are no body.
    var hasBody: Bool { body.contains { $0 > 0x20 } }

    /// The JSON of the body; E0000003 where there is none.
    func json() throws(OktaError) -> JSON {
        guard let json = try? JSON(parsing: body) else { throw OktaError(.malformedBody) }
        return json
    }

    /// E0000019 and E0000021 for what this API neither sends nor takes. A body-less request may announce anything.
    func checkMediaTypes() throws(OktaError) {
        if let accept = fields["Accept"], !accept.isEmpty, !Self.acceptsJSON(accept) {
            throw OktaError(.acceptUnsupported)
        }
        guard hasBody else { return }
        guard let type = fields["Content-Type"], !type.isEmpty else { throw OktaError(.headersMissing) }
        guard type == "application/json" || type.mediaType.isJSON else { throw OktaError(.contentTypeUnsupported) }
    }

    private static func acceptsJSON(_ accept: String) -> Bool {
        accept == "application/json"
            || accept.split(separator: ",").contains {
                let type = $0.mediaType
                return type == "*/*" || type == "application/*" || type.isJSON
            }
    }

    /// The parameter `okta-response` of Content-Type, bare or quoted.
    var omissions: UserDocument.Omissions {
        guard let type = fields["Content-Type"], let start = type.utf8.firstIndex(of: UInt8(ascii: ";")) else {
            return []
        }
        let parameters = type[start...].lowercased()
        guard parameters.contains("okta-response") else { return [] }
        var omissions: UserDocument.Omissions = []
        for word in parameters.split(whereSeparator: { ",;=\" \t".contains($0) }) {
            switch word {
            case "omitcredentials": omissions.insert(.credentials)
            case "omitcredentialslinks": omissions.insert(.credentialsLinks)
            case "omittransitioningtostatus": omissions.insert(.transitioningToStatus)
            default: break
            }
        }
        return omissions
    }
}

extension StringProtocol {
    /// A media type without its parameters, in lower case.
    fileprivate var mediaType: String {
        prefix { $0 != ";" }.trimmingBlanks().lowercased()
    }
}

extension String {
    fileprivate var isJSON: Bool { self == "application/json" || hasSuffix("+json") }
}
