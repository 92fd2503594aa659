import Testing

@testable import CommandFrontEnd

@Suite struct SourceAddressTests {
    private static let uid = "12ab-0b1c2d3e-4f50-6172-8394-A5b6c7d8e9f0"

    @Test(
        arguments: [
            ("http://h/c.json", .url("http://h/c.json")), ("https://h", .url("https://h")),
            ("HTTP://h", .file("HTTP://h")), ("ftp://h/c.json", .file("ftp://h/c.json")), ("-", .file("-")),
            (uid, .postman(uid: uid)), ("-" + uid.dropFirst(5), .file("-" + uid.dropFirst(5))),
            (String(uid.dropFirst(5)), .file(String(uid.dropFirst(5)))), (uid + "0", .file(uid + "0")),
            ("a_b" + uid, .file("a_b" + uid)), ("./" + uid, .file("./" + uid)),
        ] as [(String, SourceAddress)])
    func `tells files, URLs and UIDs apart`(_ value: String, _ expected: SourceAddress) {
        #expect(SourceAddress(value, as: .collection, asksPostman: true) { _ in false } == expected)
    }

    @Test func `takes a UID for a file where one has its name, where no key is given, and where Postman has none`() {
        let file = SourceAddress.file(Self.uid)
        #expect(SourceAddress(Self.uid, as: .environment, asksPostman: true) { $0 == Self.uid } == file)
        #expect(SourceAddress(Self.uid, as: .environment, asksPostman: false) { _ in false } == file)
        #expect(SourceAddress(Self.uid, as: .globals, asksPostman: true) { _ in false } == file)
        #expect(SourceAddress(Self.uid, as: .iterationData, asksPostman: true) { _ in false } == file)
    }
}
