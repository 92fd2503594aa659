import Diagnostics
import HTTPModel
import JSONTree
import Testing

@testable import Recording

@Suite struct BrokenHARTests {
    struct Broken: Sendable, CustomTestStringConvertible {
        let text: String
        let message: String
        let place: String?
        var testDescription: String { String(text.prefix(60)) }

        init(_ text: String, _ message: String, _ place: String? = nil) {
            (self.text, self.message, self.place) = (text, message, place)
        }
    }

    private static let good = #"{"request":{"method":"GET","url":"http://a/"},"response":{"status":200}}"#

    @Test(arguments: [
        Broken("", "the recording is no valid HAR: expected a value, found the end of the text", "1:1"),
        Broken("[]", "the recording is no valid HAR: expected an object, found the array instead", "1:1"),
        Broken("{}", "\"b.har\" is no HAR: it has no log.entries"),
        Broken(#"{"log":{"version":"1.2"}}"#, "\"b.har\" is no HAR: it has no log.entries"),
        Broken(#"{"log":7}"#, "the recording is no valid HAR: expected an object, found the number instead", "1:8"),
        Broken(
            #"{"log":{"entries":{}}}"#, "the recording is no valid HAR: expected an array, found the object instead",
            "1:19"),
        Broken("{\"log\":{\"entries\":[\n7]}}", "the recording is no valid HAR: the entry has no request", "2:1"),
        Broken(
            "{\"log\":{\"entries\":[\(good),\n {\"request\":{\"url\":\"http://a/\"}}]}}",
            "the recording is no valid HAR: the request has no method", "2:2"),
        Broken(
            "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"http://\"},\"response\":{}}]}}",
            "the recording is no valid HAR: \"http://\" is no URL", "1:20"),
        Broken(
            "{\"log\":{\"entries\":[\(good),]}}",
            "the recording is no valid HAR: expected a value, found \"]\" after a comma"),
    ])
    func `is told with its place`(_ broken: Broken) throws {
        do {
            _ = try RecordedArchive(RecordedText(Array(broken.text.utf8)), file: "b.har")
            Issue.record("was taken")
        } catch {
            let diagnostic = error.diagnostic
            #expect(diagnostic.message.hasPrefix(broken.message), "\(diagnostic.message)")
            let place = diagnostic.location.map { "\($0.line):\($0.column)" }
            if let expected = broken.place { #expect(place == expected) }
        }
    }

    /// Every prefix, and every file with one byte replaced, is refused or taken: nothing breaks.
    @Test func `a file cut or damaged anywhere breaks nothing`() throws {
        let whole = try Fixture.bytes("browser-chromium.har")
        for length in stride(from: 0, to: whole.count - 2, by: 301) {
            #expect(throws: HARError.self) {
                try RecordedArchive(RecordedText(Array(whole[..<length])), file: "b.har")
            }
        }
        var refused = 0
        for index in stride(from: 3, to: whole.count, by: 173) {
            for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x5D, 0xFF] {
                var bytes = whole
                bytes[index] = byte
                do {
                    let archive = try RecordedArchive(RecordedText(bytes), file: "b.har")
                    for number in 0..<archive.count { _ = try? archive.entry(number) }
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > 0)
    }

    @Test func `deep nesting and endless strings end in an error`() throws {
        let deep = "{\"log\":{\"entries\":[" + String(repeating: "[", count: 100_000)
        #expect(throws: HARError.self) { try RecordedArchive(RecordedText(Array(deep.utf8)), file: "b.har") }
        let endless = "{\"log\":{\"entries\":[{\"request\":\"" + String(repeating: "a", count: 1 << 20)
        #expect(throws: HARError.self) { try RecordedArchive(RecordedText(Array(endless.utf8)), file: "b.har") }
    }

    @Test func `UTF-16 is refused by name, a byte order mark of UTF-8 is passed over`() throws {
        let text = "{\"log\":{\"entries\":[\(Self.good)]}}"
        let wide = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(throws: HARError.notUTF8(file: "b.har")) { try RecordedArchive(RecordedText(wide), file: "b.har") }
        let marked = try RecordedArchive(RecordedText([0xEF, 0xBB, 0xBF] + Array(text.utf8)), file: "b.har")
        #expect(try marked.entry(0).exchange.request.method == "GET")
    }

    @Test func `a body that is no base64 fails its own request only`() throws {
        let entry =
            #"{"request":{"method":"GET","url":"http://a/x"},"response":{"status":200,"content":{"text":"§","encoding":"base64"}}}"#
        let archive = try RecordedArchive(
            RecordedText(Array("{\"log\":{\"entries\":[\(entry),\(Self.good)]}}".utf8)), file: "b.har")
        #expect(archive.count == 2)
        #expect(throws: HARError.self) { try archive.entry(0) }
        #expect(try archive.entry(1).exchange.response?.status == 200)
    }
}
