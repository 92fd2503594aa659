import JSONTree

extension ProtocolProfileBehavior {
    /// Reads `protocolProfileBehavior`. Anything but an object says nothing, and so does a null or a value of a kind that
    /// its key cannot use.
    init(json: JSON?) {
        self.init()
        guard let json, json.object != nil else { return }
        readRedirects(json)
        readTLS(json)
        disableBodyPruning = json.flag("disableBodyPruning")
        disableURLEncoding = json.flag("disableUrlEncoding")
        disableCookies = json.flag("disableCookies")
        insecureHTTPParser = json.flag("insecureHTTPParser")
        protocolVersion = json["protocolVersion"]?.string.flatMap(ProtocolVersion.init)
        disabledSystemHeaders = json["disabledSystemHeaders"]?.object.map { headers in
            Set(headers.members.filter { $0.value == true }.map { $0.name.lowercased() })
        }
    }

    private mutating func readRedirects(_ json: JSON) {
        followRedirects = json.flag("followRedirects")
        maxRedirects = json["maxRedirects"]?.number.flatMap { Double($0.text) }.flatMap(Int.init(exactly:))
        followOriginalHTTPMethod = json.flag("followOriginalHttpMethod")
        followAuthorizationHeader = json.flag("followAuthorizationHeader")
        removeRefererHeaderOnRedirect = json.flag("removeRefererHeaderOnRedirect")
    }

    private mutating func readTLS(_ json: JSON) {
        strictSSL = json.flag("strictSSL")
        tlsPreferServerCiphers = json.flag("tlsPreferServerCiphers")
        tlsDisabledProtocols = json["tlsDisabledProtocols"]?.array?.compactMap(\.string)
        tlsCipherSelection = json["tlsCipherSelection"]?.array?.compactMap(\.string)
    }
}

extension JSON {
    fileprivate func flag(_ name: String) -> Bool? { present(name)?.isTruthy }
}
