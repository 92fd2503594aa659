import HTTPModel

@testable import CurlTransport

/// One worker's loop, reduced to sending one request and waiting for what comes of it.
struct Loop {
    let transport: CurlTransport
    var settings = TransferSettings()

    init(authorities: SystemAuthorities? = nil) throws {
        transport = try CurlTransport(authorities: authorities)
        settings.connectTimeout = .seconds(20)
        settings.silenceTimeout = .seconds(20)
    }

    func send(
        _ method: String = "GET", _ url: String, _ fields: HTTPFields = [:], body: HTTPBody? = nil
    ) throws -> Exchange {
        let url = try HTTPURL(url)
        var all: HTTPFields = ["Host": url.hostField]
        if let body { all.append("Content-Length", "\(body.length)") }
        for field in fields { all.append(field.name, field.value) }
        return send(HTTPRequest(method: method, url: url, fields: all, body: body))
    }

    func send(_ request: HTTPRequest) -> Exchange {
        var result: Exchange?
        transport.start(request, settings: settings) { result = $0 }
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            if let result { return result }
            guard .now < deadline else {
                return Exchange(request: request, outcome: .failure(TransferFailure(.other, detail: "never ended")))
            }
            transport.turn(until: deadline)
        }
    }
}

extension Exchange {
    var failure: TransferFailure? {
        switch outcome {
        case .success: nil
        case .failure(let failure): failure
        }
    }

    var text: String? { response.map { String(decoding: $0.body, as: UTF8.self) } }
}
