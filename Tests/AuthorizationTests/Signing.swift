import Authorization
import HTTPModel

/// A request to sign and a short way to sign it.
enum Signing {
    static func request(_ fields: HTTPFields = [:], query: String? = nil) -> HTTPRequest {
        HTTPRequest(
            method: "POST", url: HTTPURL(scheme: "https", host: "api.test", path: "/v1", query: query), fields: fields,
            body: HTTPBody("text"))
    }

    static func sign(
        _ request: HTTPRequest = request(), _ type: String?, _ parameters: KeyValuePairs<String, String> = [:]
    ) -> SigningOutcome {
        Signers.sign(
            request, type: type, parameters: AuthParameters(parameters.map { (name: $0.key, value: $0.value) }))
    }
}
