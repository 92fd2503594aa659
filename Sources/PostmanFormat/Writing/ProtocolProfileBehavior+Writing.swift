import JSONTree

extension ProtocolProfileBehavior {
    /// Nil where nothing is said.
    var json: JSON? {
        var object = JSONObject()
        object["followRedirects"] = followRedirects.map(JSON.bool)
        object["maxRedirects"] = maxRedirects.map { .number(JSONNumber($0)) }
        object["followOriginalHttpMethod"] = followOriginalHTTPMethod.map(JSON.bool)
        object["followAuthorizationHeader"] = followAuthorizationHeader.map(JSON.bool)
        object["removeRefererHeaderOnRedirect"] = removeRefererHeaderOnRedirect.map(JSON.bool)
        object["strictSSL"] = strictSSL.map(JSON.bool)
        object["disableBodyPruning"] = disableBodyPruning.map(JSON.bool)
        object["disableUrlEncoding"] = disableURLEncoding.map(JSON.bool)
        object["disabledSystemHeaders"] = disabledSystemHeaders.map { names in
            .object(JSONObject(names.sorted().map { ($0, true) }))
        }
        object["disableCookies"] = disableCookies.map(JSON.bool)
        object["insecureHTTPParser"] = insecureHTTPParser.map(JSON.bool)
        object["protocolVersion"] = protocolVersion.map { .string($0.rawValue) }
        object["tlsPreferServerCiphers"] = tlsPreferServerCiphers.map(JSON.bool)
        object["tlsDisabledProtocols"] = tlsDisabledProtocols.map { .array($0.map(JSON.string)) }
        object["tlsCipherSelection"] = tlsCipherSelection.map { .array($0.map(JSON.string)) }
        return object.members.isEmpty ? nil : .object(object)
    }
}
