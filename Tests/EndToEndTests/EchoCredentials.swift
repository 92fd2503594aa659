import Digests
import Foundation

/// Checks who a request says that it comes from: user `ada` with the password `enchantress`.
enum EchoCredentials {
    static let basicChallenge = #"Basic realm="echo""#
    static let digestChallenge = #"Digest realm="echo", qop="auth", nonce="4f6e6365", opaque="0b5c""#

    static func basic(_ request: EchoRequest) -> Bool {
        request.field("Authorization") == "Basic " + Data("ada:enchantress".utf8).base64EncodedString()
    }

    /// Source: RFC 7616, section 3.4.1, with MD5 and `qop=auth`.
    static func digest(_ request: EchoRequest) -> Bool {
        guard let field = request.field("Authorization"), field.hasPrefix("Digest ") else { return false }
        let parameters = parameters(field.dropFirst("Digest ".count))
        func given(_ name: String) -> String { parameters[name] ?? "" }
        let user = md5("ada:echo:enchantress")
        let what = md5("\(request.method):\(request.target)")
        let middle = ["nonce", "nc", "cnonce", "qop"].map(given).joined(separator: ":")
        return given("username") == "ada" && given("nonce") == "4f6e6365" && given("uri") == request.target
            && given("response") == md5("\(user):\(middle):\(what)")
    }

    private static func parameters(_ text: Substring) -> [String: String] {
        let pairs = text.components(separatedBy: ",").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return (parts[0], parts.count > 1 ? parts[1].trimmingCharacters(in: ["\""]) : "")
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

private func md5(_ text: String) -> String { (try? Hexadecimal.encode(Digest.md5.hash(text))) ?? "" }
