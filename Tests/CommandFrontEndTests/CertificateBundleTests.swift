import TestSupport
import Testing

@testable import CommandFrontEnd

@Suite struct CertificateBundleTests {
    @Test func `keeps the certificates, and tells where those begin that cannot be read`() throws {
        let folder = try TestCertificates()
        let good = String(decoding: try folder.authorityText, as: UTF8.self)
        let lines = good.split(separator: "\n").map(String.init)
        // One without its last line of base64, and one that never ends.
        let short = (lines.dropLast(2) + lines.suffix(1)).joined(separator: "\n")
        let text = "# Ours\r\n" + good + short + "\n" + good + "-----BEGIN CERTIFICATE-----\nAAAA\n"
        let bundle = CertificateBundle(reading: Array(text.utf8))
        #expect(bundle.text == Array((good + good).utf8))
        #expect(bundle.brokenLines == [lines.count + 2, 3 * lines.count + 1])
    }

    @Test(arguments: ["", "text", "-----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY-----\n"])
    func `finds none where there is none`(_ text: String) {
        let bundle = CertificateBundle(reading: Array(text.utf8))
        #expect(bundle.text.isEmpty && bundle.brokenLines.isEmpty)
    }
}
