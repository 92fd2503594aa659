import HTTPModel
import JSONTree
import RunModel

extension RequestFailure {
    /// What the errors of Node's network modules carry beside name and message, which scripts that read reports compare.
    /// Source: https://nodejs.org/api/errors.html#class-systemerror
    var details: [(String, JSON)] {
        guard case .transfer(let failure) = self else { return [] }
        return failure.details
    }
}

extension TransferFailure {
    fileprivate var details: [(String, JSON)] {
        guard let code else { return [] }
        var details: [(String, JSON)] = []
        if let number = Self.errorNumbers[code] { details.append(("errno", .number(JSONNumber(number)))) }
        details.append(("code", .string(code)))
        switch kind {
        case .connectTimeout: details.append(("connect", true))
        case .silenceTimeout, .totalTimeout: details.append(("connect", false))
        case .connectionRefused, .connectionFailed: details += [("syscall", "connect")] + place
        case .nameLookup: details += [("syscall", "getaddrinfo"), ("hostname", .string(host))]
        case .connectionReset: details.append(("syscall", "read"))
        case .tlsHandshake: details.append(("syscall", "write"))
        case .invalidURL, .unsupportedProtocol, .invalidRequest, .closedBeforeResponse, .certificateRejected,
            .clientCertificate, .responseTooLarge, .malformedResponse, .undecodableBody, .tooManyRedirects, .proxy,
            .bodyFile, .interrupted, .unmatched, .outOfMemory, .other:
            break
        }
        return details
    }

    private var place: [(String, JSON)] {
        let address = kind == .connectionRefused && !detail.isEmpty ? detail : host
        return [("address", .string(address)), ("port", .number(JSONNumber(port)))]
    }

    /// As libuv numbers them on Linux.
    private static let errorNumbers = [
        "ECONNREFUSED": -111, "ECONNRESET": -104, "ENOTFOUND": -3008, "EHOSTUNREACH": -113, "ENETUNREACH": -101,
        "EPROTO": -71, "EADDRNOTAVAIL": -99,
    ]
}
