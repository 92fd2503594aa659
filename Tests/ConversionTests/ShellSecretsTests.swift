import Testing

@testable import Conversion

@Suite struct ShellSecretsTests {
    private func text(_ secrets: ShellSecrets, _ text: String) -> String {
        String(decoding: secrets.word(text).quoted, as: UTF8.self)
    }

    @Test func `a secret becomes a variable, whatever stands around it`() {
        let secrets = ShellSecrets([NamedSecret(name: "apikey", value: "abc")], redact: { $0 })
        #expect(text(secrets, "SSWS abc.") == #"'SSWS '"$apikey"."#)
        #expect(text(secrets, "abcabc") == #""$apikey""$apikey""#)
        #expect(text(secrets, "ab") == "ab")
        #expect(secrets.used == [ShellSecrets.Variable(name: "apikey", meaning: "set it first")])
    }

    @Test func `the longest secret counts where one holds another`() {
        let secrets = ShellSecrets(
            [NamedSecret(name: "a", value: "abc"), NamedSecret(name: "b", value: "abcdef")], redact: { $0 })
        #expect(text(secrets, "abcdef abc") == #""$b"' '"$a""#)
    }

    @Test func `encoded forms have variables of their own`() {
        let secrets = ShellSecrets([NamedSecret(name: "p", value: "a \"+b")], redact: { $0 })
        #expect(text(secrets, "a%20%22%2Bb") == #""$p_encoded""#)
        #expect(text(secrets, "a%20%22+b") == #""$p_in_url""#)
        #expect(text(secrets, #"a \"+b"#) == #""$p_in_json""#)
        #expect(secrets.used.map(\.meaning).first == "set it first: p, percent-encoded")
    }

    @Test func `what is left is masked`() {
        let secrets = ShellSecrets([NamedSecret(name: "p", value: "abc")]) { $0 == Array("YWJj".utf8) ? [0x2A] : $0 }
        #expect(text(secrets, "YWJj") == "'*'")
    }

    @Test func `the same name for another value gets a number`() {
        let secrets = ShellSecrets(
            [
                NamedSecret(name: "token", value: "one"), NamedSecret(name: "token", value: "two"),
                NamedSecret(name: "other", value: "one"),
            ], redact: { $0 })
        #expect(text(secrets, "one") == #""$token""#)
        #expect(text(secrets, "two") == #""$token_2""#)
    }

    @Test(arguments: [
        ("apikey", "apikey"), ("X-Api-Key", "X_Api_Key"), ("2nd", "_2nd"), ("PWD", "PWD_secret"),
        ("LC_ALL", "LC_ALL_secret"), ("", "secret"), ("日本", "secret"), ("pass word", "pass_word"),
    ])
    func `names are made such that a shell takes them`(_ name: String, _ shellName: String) {
        #expect(ShellName.name(name) == shellName)
    }

    @Test func `a script asks for its variables before it sends anything`() throws {
        let script = try Example.script(
            #"{"info":{"name":"C"},"item":[{"name":"A","request":{"url":"http://h/","header":[{"key":"K","value":"abc"}]}}]}"#,
            secrets: [NamedSecret(name: "k", value: "abc"), NamedSecret(name: "unused", value: "xyz")])
        #expect(
            script == """
                # C
                : "${k:?set it first}"

                # A
                curl --location 'http://h/' \\
                  --header 'K: '"$k"

                """)
    }
}
