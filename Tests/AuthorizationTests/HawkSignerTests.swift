import Authorization
import HTTPModel
import Testing

/// The examples of the protocol's own page: https://github.com/mozilla/hawk/blob/main/API.md
@Suite struct HawkSignerTests {
    private static let given: KeyValuePairs<String, String> = [
        "authId": "dh37fgj492je", "authKey": "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn", "algorithm": "sha256",
        "timestamp": "1353832234", "nonce": "j4h3g2", "extraData": "some-app-ext-data",
    ]

    private static func request(_ method: String, _ body: String? = nil) throws -> HTTPRequest {
        HTTPRequest(
            method: method, url: try HTTPURL("http://example.com:8000/resource/1?b=1&a=2"),
            fields: ["Content-Type": "Text/Plain; charset=utf-8"], body: body.map { HTTPBody($0) })
    }

    private static func field(_ request: HTTPRequest, _ more: KeyValuePairs<String, String> = [:]) -> String? {
        let parameters = (Array(given) + Array(more)).map { (name: $0.key, value: $0.value) }
        return Signers.sign(request, type: "hawk", parameters: AuthParameters(parameters)).request.fields[
            "Authorization"]
    }

    @Test func `signs the request of the example`() throws {
        #expect(
            try Self.field(Self.request("GET"))
                == "Hawk id=\"dh37fgj492je\", ts=\"1353832234\", nonce=\"j4h3g2\", ext=\"some-app-ext-data\", "
                + "mac=\"6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE=\"")
    }

    @Test func `signs the body of the example`() throws {
        let request = try Self.request("POST", "Thank you for flying Hawk")
        #expect(
            Self.field(request, ["includePayloadHash": "true"])
                == "Hawk id=\"dh37fgj492je\", ts=\"1353832234\", nonce=\"j4h3g2\", "
                + "hash=\"Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=\", ext=\"some-app-ext-data\", "
                + "mac=\"aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=\"")
    }

    @Test func `makes up what is not given, and signs nothing by an unknown algorithm`() throws {
        let context = SigningContext(seconds: 1_700_000_000, random: "abcdefghijklmnop")
        let parameters = AuthParameters(
            ["authId", "authKey"].map { (name: $0, value: "x") } + [(name: "algorithm", value: "sha1")])
        let signed = Signers.sign(try Self.request("GET"), type: "hawk", parameters: parameters, in: context).request
        #expect(
            signed.fields["Authorization"]?.hasPrefix("Hawk id=\"x\", ts=\"1700000000\", nonce=\"abcdef\", mac=")
                == true)
        #expect(try Self.field(Self.request("GET"), ["algorithm": "md5"]) == "")
        #expect(Signing.sign(try Self.request("GET"), "hawk", ["authId": "x"]).request.fields["Authorization"] == nil)
    }
}
