import HTTPModel
import JSONTree

extension TransferFailure {
    var json: JSON {
        let kind = Self.names.first { $0.value == self.kind }?.key ?? "other"
        var object = JSONObject([("kind", .string(kind)), ("host", .string(host)), ("port", .number(JSONNumber(port)))])
        if !detail.isEmpty { object["detail"] = .string(detail) }
        return .object(object)
    }

    init?(json: JSONView?) {
        guard let json, let kind = json["kind"]?.string else { return nil }
        self.init(
            Self.names[kind] ?? .other, host: json["host"]?.string ?? "", port: json["port"]?.number?.intValue ?? 0,
            detail: json["detail"]?.string ?? "")
    }

    private static let names: [String: Kind] = [
        "invalidURL": .invalidURL, "unsupportedProtocol": .unsupportedProtocol, "invalidRequest": .invalidRequest,
        "nameLookup": .nameLookup, "connectionRefused": .connectionRefused, "connectionFailed": .connectionFailed,
        "connectionReset": .connectionReset, "closedBeforeResponse": .closedBeforeResponse,
        "tlsHandshake": .tlsHandshake, "certificateRejected": .certificateRejected,
        "clientCertificate": .clientCertificate, "connectTimeout": .connectTimeout,
        "silenceTimeout": .silenceTimeout, "totalTimeout": .totalTimeout, "responseTooLarge": .responseTooLarge,
        "malformedResponse": .malformedResponse, "undecodableBody": .undecodableBody,
        "tooManyRedirects": .tooManyRedirects, "proxy": .proxy, "bodyFile": .bodyFile, "interrupted": .interrupted,
        "unmatched": .unmatched, "outOfMemory": .outOfMemory, "other": .other,
    ]
}
