import HTTPModel
import Testing

@Suite struct URLPartsTests {
    @Test(arguments: [
        ("ex.com", URLParts(host: "ex.com")),
        (
            "https://us:pa:ss@ex.com:8443/a/b?q=1?2#h#i",
            URLParts(
                scheme: "https", user: "us", password: "pa:ss", host: "ex.com", port: "8443", path: "/a/b",
                query: "q=1?2", fragment: "h#i")
        ),
        (
            "http://us:er@ex.com@host/",
            URLParts(scheme: "http", user: "us", password: "er@ex.com", host: "host", path: "/")
        ),
        ("http:\\\\ex.com\\a?q=\\", URLParts(scheme: "http", host: "ex.com", path: "/a", query: "q=\\")),
        ("http:///h", URLParts(scheme: "http", host: "h")),
        ("file:///h", URLParts(scheme: "file", host: "", path: "/h")),
        ("  \n ex.com ", URLParts(host: "ex.com ")),
        ("/foo", URLParts(host: "", path: "/foo")),
        ("//h/x", URLParts(host: "", path: "//h/x")),
        ("mailto:a@b", URLParts(user: "mailto", password: "a", host: "b")),
        ("http://[::1]:8080/x", URLParts(scheme: "http", host: "[::1]", port: "8080", path: "/x")),
        ("http://[::1]/x", URLParts(scheme: "http", host: "[::1]", path: "/x")),
        ("ex.com?", URLParts(host: "ex.com", query: "")),
        ("http://user@ex.com", URLParts(scheme: "http", user: "user", host: "ex.com")),
        ("{{url}}/api", URLParts(host: "{{url}}", path: "/api")),
        (
            "{{http://a}}://{{h/o?s#t}}:{{p:o}}/{{a?b}}?{{c#d}}=1#{{e}}",
            URLParts(
                scheme: "{{http://a}}", host: "{{h/o?s#t}}", port: "{{p:o}}", path: "/{{a?b}}", query: "{{c#d}}=1",
                fragment: "{{e}}")
        ),
        ("http://h/{{a{{n?}}}}?x", URLParts(scheme: "http", host: "h", path: "/{{a{{n?}}}}", query: "x")),
        ("http://h/{{a\\b}}\\c", URLParts(scheme: "http", host: "h", path: "/{{a\\b}}/c")),
        ("http://h/{a?b}}", URLParts(scheme: "http", host: "h", path: "/{a", query: "b}}")),
        ("", URLParts(host: "")),
    ])
    func `takes a text apart in the order of Postman's parser`(_ text: String, _ expected: URLParts) {
        #expect(URLParts(parsing: text) == expected)
    }

    @Test(arguments: [
        "https://us:pa@ex.com:8443/a/b?q=1#h", "{{url}}/api/v1/users?a&&b=", "ex.com", "http://ex.com/?", "http://h#",
        "http://[::1]:80/", "{{a.b}}.{{c}}/x//y/",
    ])
    func `puts the parts together as they were`(_ text: String) {
        #expect(URLParts(parsing: text).text == text)
    }

    @Test func `splits host and path outside tokens`() {
        let parts = URLParts(parsing: "https://{{a.b}}.ex.com/v1//{{c/d}}/")
        #expect(parts.hostLabels == ["{{a.b}}", "ex", "com"])
        #expect(parts.pathSegments == ["v1", "", "{{c/d}}", ""])
        #expect(URLParts(parsing: "ex.com").pathSegments == [])
    }
}
