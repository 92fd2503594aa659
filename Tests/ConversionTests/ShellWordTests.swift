import Testing

@testable import Conversion

@Suite struct ShellWordTests {
    @Test(arguments: [
        ("plain", "plain"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
        ("$HOME `id` \"x\" \\", "'$HOME `id` \"x\" \\'"),
        ("two\nlines", "'two\nlines'"),
    ])
    func `is quoted so that a shell changes nothing`(_ text: String, _ quoted: String) {
        #expect(String(decoding: ShellWord(text).quoted, as: UTF8.self) == quoted)
    }
}
