import Testing

@testable import Conversion

@Suite struct CurlCommandTests {
    struct Row: Sendable {
        var name: String
        var request: String
        var behavior = "{}"
        var command: String
    }

    private static let rows = [
        Row(
            name: "GET", request: #""http://h/a b?c=[1]""#,
            command: "curl --location --globoff 'http://h/a%20b?c=[1]'\n"),
        Row(
            name: "HEAD", request: #"{"method":"HEAD","url":"http://h/"}"#,
            command: "curl --head --location 'http://h/'\n"),
        Row(
            name: "POST without a body", request: #"{"method":"POST","url":"http://h/"}"#,
            command: "curl --location 'http://h/' \\\n  --request POST \\\n  --header 'Content-Length: 0'\n"),
        Row(
            name: "raw body", request: #"{"method":"POST","url":"http://h/","body":{"mode":"raw","raw":"it's"}}"#,
            command: """
                curl --location 'http://h/' \\
                  --header 'Content-Type: text/plain' \\
                  --data-raw 'it'\\''s'

                """),
        Row(
            name: "body with carriage returns",
            request: #"{"method":"POST","url":"http://h/","body":{"mode":"raw","raw":"-a\r\n5%'"}}"#,
            command: """
                printf '\\055a\\r\\n5%%\\047' |
                curl --location 'http://h/' \\
                  --header 'Content-Type: text/plain' \\
                  --data-binary @-

                """),
        Row(
            name: "form",
            request:
                #"{"method":"PUT","url":"http://h/","body":{"mode":"urlencoded","urlencoded":[{"key":"a","value":"b c"}]}}"#,
            command: "curl --location 'http://h/' \\\n  --request PUT \\\n  --data-raw 'a=b%20c'\n"),
        Row(
            name: "file",
            request: #"{"method":"POST","url":"http://h/","body":{"mode":"file","file":{"src":"/it's.png"}}}"#,
            command: """
                curl --location 'http://h/' \\
                  --header 'Content-Type: image/png' \\
                  --data-binary '@/it'\\''s.png'

                """),
        Row(
            name: "parts",
            request: """
                {"method":"POST","url":"http://h/","body":{"mode":"formdata","formdata":[
                {"key":"a","value":"1"},{"key":"b","value":"@x"},{"key":"c","value":"\\"q\\"","contentType":"text/html"},
                {"key":"d","src":"/d;e.png","type":"file"}]}}
                """,
            command: """
                curl --location 'http://h/' \\
                  --form 'a=1' \\
                  --form-string 'b=@x' \\
                  --form 'c="\\"q\\"";type=text/html' \\
                  --form 'd=@"/d;e.png";type=image/png'

                """),
        Row(
            name: "basic",
            request:
                #"{"url":"http://h/","auth":{"type":"basic","basic":{"username":"u","password":"p w"}}}"#,
            command: "curl --location 'http://h/' \\\n  --user 'u:p w'\n"),
        Row(
            name: "user in the URL", request: #""http://u:p%20w@h/""#,
            command: "curl --location 'http://h/' \\\n  --user 'u:p w'\n"),
        Row(
            name: "digest", request: #"{"url":"http://h/","auth":{"type":"digest","digest":{"username":"u"}}}"#,
            command: "curl --location 'http://h/' \\\n  --digest \\\n  --user 'u:'\n"),
        Row(
            name: "bearer", request: #"{"url":"http://h/","auth":{"type":"bearer","bearer":{"token":"t"}}}"#,
            command: "curl --location 'http://h/' \\\n  --header 'Authorization: Bearer t'\n"),
        Row(
            name: "auth that curl cannot give",
            request: #"{"url":"http://h/","auth":{"type":"oauth1","oauth1":{"consumerKey":"k"}}}"#,
            command: """
                # without its auth of type "oauth1", which signs each request anew
                curl --location 'http://h/'

                """),
        Row(
            name: "fields",
            request: """
                {"url":"http://h/","header":[{"key":"A","value":""},{"key":"B","value":"é"},{"key":"C","value":"日"}]}
                """,
            command: """
                curl --location 'http://h/' \\
                  --header 'A;' \\
                  --header "$(printf 'B: \\351')" \\
                  --header 'C: 日'

                """),
        Row(
            name: "fields that are switched off", request: #""http://h/""#,
            behavior: #"{"disabledSystemHeaders":{"accept":true,"user-agent":true}}"#,
            command: "curl --location 'http://h/' \\\n  --header 'Accept:' \\\n  --header 'User-Agent:'\n"),
        Row(
            name: "redirects and certificates", request: #""https://h/""#,
            behavior: #"{"maxRedirects":3,"strictSSL":false,"followAuthorizationHeader":true}"#,
            command: "curl --location-trusted --insecure 'https://h/' \\\n  --max-redirs 3\n"),
        Row(
            name: "no redirects", request: #""http://h/""#, behavior: #"{"followRedirects":false}"#,
            command: "curl 'http://h/'\n"),
        Row(
            name: "no URL", request: #""""#,
            command: "# no command, since it cannot be sent: runtime: request url is empty\n"),
        Row(
            name: "variables without a value",
            request: #"{"url":"{{url}}/a/{{id}}?q={{q}}","header":[{"key":"A","value":"{{a}}"}]}"#,
            command: "curl --location --globoff '{{url}}/a/{{id}}?q={{q}}' \\\n  --header 'A: {{a}}'\n"),
    ]

    @Test(arguments: rows)
    func `says what a run sends`(_ row: Row) throws {
        #expect(try Example.command(row.request, behavior: row.behavior) == row.command, "\(row.name)")
    }

    @Test func `a body that no argument can hold goes through a pipe`() throws {
        let long = String(repeating: "a", count: 200_000)
        let command = try Example.command(
            #"{"method":"POST","url":"http://h/","body":{"mode":"raw","raw":"\#(long)"}}"#)
        #expect(command.hasPrefix("printf '%s' \(long) |\ncurl "))
        #expect(command.hasSuffix("--data-binary @-\n"))
    }

    @Test func `names are comments of one line, in the order of the collection`() throws {
        let script = try Example.script(
            """
            {"info":{"name":"C"},"item":[{"name":"F\\n2","item":[{"name":"A","request":"http://h/a"}]},
            {"name":"B","request":"http://h/b"}]}
            """)
        #expect(
            script == """
                # C

                # F 2 / A
                curl --location 'http://h/a'

                # B
                curl --location 'http://h/b'

                """)
    }
}
