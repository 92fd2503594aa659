import JSONTree
import Testing

@testable import Reporting

@Suite struct SecretMaskTests {
    private func mask(isActive: Bool = true) -> SecretMask {
        var output = ReporterOutput(write: { _ in })
        output.redact = { isActive ? $0.replacing("hush", with: "***") : $0 }
        output.secrets = ReportSecrets(isActive: isActive)
        return SecretMask(output)
    }

    /// A value, and what is left of it.
    private static let cases: [(given: JSON, left: JSON)] = [
        (["a hush": ["b": "hush"]], ["a ***": ["b": "***"]]),
        (["key": "password", "value": "abc"], ["key": "password", "value": "***"]),
        (["key": "password", "value": "{{pw}}"], ["key": "password", "value": "{{pw}}"]),
        (["key": "password", "value": "a{{pw}}"], ["key": "password", "value": "***"]),
        (["key": "password", "value": 1234], ["key": "password", "value": "***"]),
        (["key": "password", "value": ""], ["key": "password", "value": ""]),
        (["key": "page", "value": "2"], ["key": "page", "value": "2"]),
        (["key": "Postman-Token", "value": "0-1"], ["key": "Postman-Token", "value": "0-1"]),
        (["key": "Authorization", "value": "SSWS abc"], ["key": "Authorization", "value": "SSWS ***"]),
        (["key": "Authorization", "value": "SSWS {{k}}"], ["key": "Authorization", "value": "SSWS {{k}}"]),
        (["key": "Cookie", "value": "a b; c=d"], ["key": "Cookie", "value": "***"]),
        (
            ["type": "apikey", "apikey": [["key": "key", "value": "X"], ["key": "value", "value": "abc"]]],
            ["type": "apikey", "apikey": [["key": "key", "value": "X"], ["key": "value", "value": "***"]]]
        ),
        (["raw": "http://a:b@h/", "host": ["h"]], ["host": ["h"]]),
        (["mode": "raw", "raw": "text"], ["mode": "raw", "raw": "text"]),
        (["auth": ["user": "ada", "password": "abc"]], ["auth": ["user": "ada", "password": "***"]]),
    ]

    @Test(arguments: cases)
    func `leaves no secret in a value`(_ given: JSON, _ left: JSON) {
        #expect(mask().json(given) == left)
    }

    @Test func `a number that is a secret becomes text`() {
        var output = ReporterOutput(write: { _ in })
        output.redact = { $0 == "123456" ? "***" : $0 }
        #expect(SecretMask(output).json(["a": 123_456, "b": 7]) == ["a": "***", "b": 7])
    }

    @Test func `shows everything on demand`() {
        let value: JSON = ["key": "Authorization", "value": "SSWS hush"]
        #expect(mask(isActive: false).json(value) == value)
    }
}
